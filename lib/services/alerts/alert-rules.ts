import { AlertRule, type AlertRuleChange, type AlertRules, AlertSettings, type NewAlertRule } from '@/lib/contracts/alerts'
import { alertRules, deleteAlertRule, findAlertRule, insertAlertRule, setAlertChannels, updateAlertRule } from '@/lib/db/alert-rules'
import { findChannel } from '@/lib/db/channels'
import type { Db, Queryable } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'
import { viewOf } from '@/lib/services/saved-views'

/** `userId` is null where an API token does it. */
type Place = { workspaceId: string; userId: string | null }

export async function listedAlertRules(db: Queryable, workspaceId: string): Promise<AlertRules> {
  return { items: (await alertRules(db, workspaceId)).map(ruleFrom) }
}

export async function addAlertRule(
  db: Db,
  { workspaceId, userId }: Place,
  { name, settings, viewId, channels }: NewAlertRule,
): Promise<{ id: string }> {
  await refuseUnknown(db, workspaceId, { viewId, channels })
  return db.$transaction(async (tx) => {
    const id = await insertAlertRule(tx, { workspaceId, createdBy: userId }, { name, kind: settings.kind, settings, viewId })
    await setAlertChannels(tx, { workspaceId, id }, channels)
    return { id }
  })
}

export async function changeAlertRule(
  db: Db,
  workspaceId: string,
  id: string,
  { channels, settings, ...change }: AlertRuleChange,
): Promise<void> {
  if (!(await findAlertRule(db, { workspaceId, id }))) throw unknownRule()
  await refuseUnknown(db, workspaceId, { viewId: change.viewId ?? null, channels: channels ?? [] })
  await db.$transaction(async (tx) => {
    await updateAlertRule(tx, { workspaceId, id }, { ...change, ...(settings ? { settings, kind: settings.kind } : {}) })
    if (channels) await setAlertChannels(tx, { workspaceId, id }, channels)
  })
}

/** With the alerts that it raised. */
export async function removeAlertRule(db: Queryable, workspaceId: string, id: string): Promise<void> {
  if (!(await deleteAlertRule(db, { workspaceId, id }))) throw unknownRule()
}

async function refuseUnknown(db: Queryable, workspaceId: string, { viewId, channels }: { viewId: string | null; channels: string[] }) {
  if (viewId) await viewOf(db, workspaceId, viewId)
  for (const id of channels)
    if (!(await findChannel(db, workspaceId, id)))
      throw new AppError('not_found', 'There is no such channel in this workspace. Somebody may have deleted it: reload the page.')
}

type Row = Awaited<ReturnType<typeof alertRules>>[number]

const ruleFrom = ({ settings, checkedAt, channels, _count, ...row }: Row): AlertRule =>
  AlertRule.parse({
    ...row,
    settings: AlertSettings.parse(settings),
    channels: channels.map(({ channel }) => channel),
    checkedAt: checkedAt?.toISOString() ?? null,
    open: _count.alerts,
  })

const unknownRule = () =>
  new AppError('not_found', 'There is no such alert in this workspace. Somebody may have deleted it: reload the page.')
