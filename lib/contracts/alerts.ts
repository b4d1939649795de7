import { z } from 'zod'
import { ALERT_DAYS } from '@/lib/domain/alert-days'

const Days = z.union(ALERT_DAYS.map((days) => z.literal(days)))

/** What is looked at, by kind. Days end today, in the workspace's time zone. */
export const AlertSettings = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rate'),
    measure: z.enum(['share', 'rate']).describe('share: sessions with an episode, in percent · rate: episodes per 100 developer turns.'),
    threshold: z.number('Give a number.').positive('More than nothing.').max(1_000, 'At most 1,000.'),
    days: Days,
    onlyIfCertain: z.boolean().default(true).describe('Only when the whole 95 % interval lies above the threshold.'),
  }),
  z.strictObject({
    kind: z.literal('streak'),
    length: z
      .number('Give a number.')
      .int('A whole number.')
      .min(3, 'At least three.')
      .max(50, 'At most 50.')
      .describe('Sessions in a row with an episode, in one repository.'),
  }),
  z.strictObject({
    kind: z.literal('shift'),
    days: Days.describe('These days against as many before them.'),
    points: z
      .number('Give a number.')
      .min(0, 'Not below zero.')
      .max(100, 'At most 100.')
      .describe('Smaller shifts of the share, in percentage points, are left alone.'),
  }),
  z.strictObject({
    kind: z.literal('silence'),
    days: z.number('Give a number.').int('A whole number.').min(1, 'At least one.').max(365, 'At most 365.'),
  }),
])
export type AlertSettings = z.infer<typeof AlertSettings>
export type AlertKind = AlertSettings['kind']
export type SettingsOf<Kind extends AlertKind> = Extract<AlertSettings, { kind: Kind }>

const Name = z.string().trim().min(1, 'Give it a name.').max(80, 'At most 80 characters.')

export const NewAlertRule = z
  .strictObject({
    name: Name,
    viewId: z.uuid().nullable().default(null).describe('The saved view it looks at; null: all of the workspace.'),
    channels: z.array(z.uuid()).max(20).default([]).describe('Where it is told. Without any it is only listed.'),
    settings: AlertSettings,
  })
  .meta({ id: 'NewAlertRule' })
export type NewAlertRule = z.infer<typeof NewAlertRule>

/** What is absent stays as it is. */
export const AlertRuleChange = z
  .strictObject({
    name: Name.optional(),
    viewId: z.uuid().nullable().optional(),
    channels: z.array(z.uuid()).max(20).optional(),
    settings: AlertSettings.optional(),
    isActive: z.boolean().optional(),
  })
  .meta({ id: 'AlertRuleChange' })
export type AlertRuleChange = z.infer<typeof AlertRuleChange>

const Named = z.object({ id: z.uuid(), name: z.string() })

export const AlertRule = z
  .object({
    id: z.uuid(),
    name: z.string(),
    view: Named.nullable(),
    channels: z.array(Named),
    settings: AlertSettings,
    isActive: z.boolean(),
    checkedAt: z.iso.datetime().nullable(),
    open: z.number().int().nonnegative().describe('Alerts of it that still hold.'),
  })
  .meta({ id: 'AlertRule' })
export type AlertRule = z.infer<typeof AlertRule>

export const AlertRules = z.object({ items: z.array(AlertRule) }).meta({ id: 'AlertRules' })
export type AlertRules = z.infer<typeof AlertRules>

export const Alert = z
  .object({
    id: z.uuid(),
    rule: Named,
    kind: z.enum(['rate', 'streak', 'shift', 'silence']),
    title: z.string(),
    message: z.string(),
    link: z.string().startsWith('/'),
    raisedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable().describe('Null while it holds.'),
  })
  .meta({ id: 'Alert' })
export type Alert = z.infer<typeof Alert>

export const AlertsPage = z.object({ items: z.array(Alert), nextCursor: z.string().nullable() }).meta({ id: 'AlertsPage' })
export type AlertsPage = z.infer<typeof AlertsPage>
