import { z } from 'zod'
import type { Queryable } from './client'

type Key = { workspaceId: string; id: string }
type AlertKind = 'rate' | 'streak' | 'shift' | 'silence'
type Written = { name: string; kind: AlertKind; settings: object; viewId: string | null }

const Named = { select: { id: true, name: true } } as const
const SHOWN = {
  ...{ id: true, name: true, settings: true, isActive: true, checkedAt: true },
  view: Named,
  channels: { select: { channel: Named }, orderBy: { channel: { name: 'asc' } } },
  _count: { select: { alerts: { where: { endedAt: null } } } },
} as const

/** By name. */
export function alertRules(db: Queryable, workspaceId: string) {
  return db.alertRule.findMany({ where: { workspaceId }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: SHOWN })
}

export function findAlertRule(db: Queryable, key: Key) {
  return db.alertRule.findUnique({ where: { workspaceId_id: key }, select: SHOWN })
}

export async function insertAlertRule(
  db: Queryable,
  place: { workspaceId: string; createdBy: string | null },
  rule: Written,
): Promise<string> {
  const { id } = await db.alertRule.create({ data: { ...place, ...rule }, select: { id: true } })
  return id
}

/** What is absent stays as it is. It is checked anew at once. */
export async function updateAlertRule(db: Queryable, key: Key, change: Partial<Written & { isActive: boolean }>): Promise<void> {
  await db.alertRule.updateMany({ where: key, data: { ...change, checkedAt: null } })
}

/** False if the workspace has none of this id. */
export async function deleteAlertRule(db: Queryable, key: Key): Promise<boolean> {
  const { count } = await db.alertRule.deleteMany({ where: key })
  return count === 1
}

export async function setAlertChannels(db: Queryable, { workspaceId, id }: Key, channelIds: readonly string[]): Promise<void> {
  await db.alertRuleChannel.deleteMany({ where: { workspaceId, ruleId: id } })
  await db.alertRuleChannel.createMany({ data: channelIds.map((channelId) => ({ workspaceId, ruleId: id, channelId })) })
}

const Claimed = z.array(z.object({ workspaceId: z.uuid(), id: z.uuid() }))

/** Rules that were not looked at since `before`, marked as looked at now: of several workers one gets each. */
export async function claimAlertRules(db: Queryable, { before, now }: { before: Date; now: Date }): Promise<Key[]> {
  const rows = await db.$queryRaw`
    update alert_rule set checked_at = ${now}
    where (workspace_id, id) in (
      select workspace_id, id from alert_rule
      where is_active and (checked_at is null or checked_at < ${before})
      order by checked_at nulls first limit 20
      for update skip locked
    )
    returning workspace_id as "workspaceId", id`
  return Claimed.parse(rows)
}
