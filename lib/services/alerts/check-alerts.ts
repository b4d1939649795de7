import type { Holding } from '@/lib/analytics/alerts/holding'
import { holdingsOf } from '@/lib/analytics/alerts/holdings-of'
import { AlertSettings } from '@/lib/contracts/alerts'
import { claimAlertRules, findAlertRule } from '@/lib/db/alert-rules'
import { endAlerts, insertAlert, recentAlerts, refreshAlert } from '@/lib/db/alerts'
import type { Db, Queryable } from '@/lib/db/client'
import { timeZoneOf } from '@/lib/db/workspaces'
import { dayIn } from '@/lib/domain/calendar'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import { queueDelivery } from '@/lib/services/deliveries/queue-delivery'
import { viewOf } from '@/lib/services/saved-views'

const EVERY_MS = 10 * 60_000
/** What ends and begins again within these days is the same alert, and is not told again. */
const QUIET_MS = 7 * 24 * 60 * 60_000

type Rule = { workspaceId: string; id: string; channelIds: string[] }

/** Looks at every rule that is due, raises what holds anew and ends what holds no longer. */
export async function checkAlerts(db: Db, now: Date, onError: (error: unknown) => void): Promise<void> {
  for (const key of await claimAlertRules(db, { before: new Date(now.getTime() - EVERY_MS), now }))
    await checkRule(db, key, now).catch(onError)
}

async function checkRule(db: Db, key: { workspaceId: string; id: string }, now: Date): Promise<void> {
  const found = await findAlertRule(db, key)
  if (!found) return
  const { workspaceId } = key
  const filters = found.view ? await filtersOf(db, workspaceId, found.view.id) : NO_FILTERS
  const today = dayIn(await timeZoneOf(db, workspaceId), now)
  const holdings = await holdingsOf({ db, workspaceId, filters, today }, AlertSettings.parse(found.settings))
  const rule = { ...key, channelIds: found.channels.map(({ channel }) => channel.id) }
  await db.$transaction((tx) => settle(tx, rule, holdings, { today, now }))
}

async function filtersOf(db: Queryable, workspaceId: string, viewId: string): Promise<Filters> {
  return { ...NO_FILTERS, ...(await viewOf(db, workspaceId, viewId)).filters }
}

async function settle(
  tx: Queryable,
  { workspaceId, id, channelIds }: Rule,
  holdings: readonly Holding[],
  { today, now }: { today: string; now: Date },
): Promise<void> {
  const ruleId = id
  const known = await recentAlerts(tx, { workspaceId, ruleId }, new Date(now.getTime() - QUIET_MS))
  const still = new Set<string>()
  for (const { subject, since, ...said } of holdings) {
    const key = `${subject}@${since ?? today}`
    const same = known.find((alert) => (since ? alert.key === key : alert.key.startsWith(`${subject}@`)))
    const alertId = same ? same.id : await insertAlert(tx, { workspaceId, ruleId }, { ...said, key, raisedAt: now })
    if (!alertId) continue
    still.add(alertId)
    if (same) await refreshAlert(tx, { workspaceId, id: alertId }, said)
    else
      for (const channelId of channelIds)
        await queueDelivery(tx, { workspaceId, channelId, kind: 'alert', key: `alert:${alertId}:${channelId}`, alertId })
  }
  await endAlerts(
    tx,
    workspaceId,
    known.filter((alert) => alert.endedAt === null && !still.has(alert.id)).map((alert) => alert.id),
    now,
  )
}
