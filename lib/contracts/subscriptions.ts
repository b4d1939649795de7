import { z } from 'zod'
import { isTimeZone } from '@/lib/domain/calendar'
import * as plain from '@/lib/domain/report-format'
import { LAST_DAY } from '@/lib/domain/report-period'
import { ReportKind } from '@/lib/domain/schemas/report-period'
import { ChannelKind } from './channels'

export const SentFormat = z.enum(plain.SentFormat.options)
export type SentFormat = z.infer<typeof SentFormat>

const Timing = z.object({
  kind: ReportKind,
  day: z.number().int().min(1).max(LAST_DAY.month).describe('Of the month, 1 to 28; of the week, 1 (Monday) to 7.'),
  hour: z.number().int().min(0).max(23),
  timeZone: z.string().refine(isTimeZone, 'This is no time zone. One is written Europe/Berlin.'),
})

const dayFits = ({ kind, day }: { kind: ReportKind; day: number }) => day <= LAST_DAY[kind]
const DAY_DOES_NOT_FIT = { path: ['day'], error: 'A week has seven days.' }

/** When a report is sent: that of the month or week before. */
export const Schedule = Timing.refine(dayFits, DAY_DOES_NOT_FIT)
export type Schedule = z.infer<typeof Schedule>

const Sending = Timing.extend({
  channelId: z.uuid('Choose a channel.'),
  viewId: z.uuid().nullable().default(null).describe('A saved view; null: all of the workspace.'),
  formats: z.array(SentFormat).default([]).describe('Attached to e-mail; of them a signed webhook gets the JSON.'),
})

export const NewSubscription = Sending.strict().refine(dayFits, DAY_DOES_NOT_FIT)
export type NewSubscription = z.infer<typeof NewSubscription>

export const SubscriptionChange = z.union([NewSubscription, z.strictObject({ isActive: z.boolean() })])
export type SubscriptionChange = z.infer<typeof SubscriptionChange>

export const Subscription = Sending.omit({ channelId: true, viewId: true }).extend({
  id: z.uuid(),
  channel: z.object({ id: z.uuid(), name: z.string(), kind: ChannelKind }),
  view: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  isActive: z.boolean(),
  nextAt: z.iso.datetime().nullable().describe('Null while it is paused.'),
})
export type Subscription = z.infer<typeof Subscription>

export const SubscriptionList = z.object({ items: z.array(Subscription) })
export type SubscriptionList = z.infer<typeof SubscriptionList>
