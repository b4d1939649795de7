import type { Queryable } from './client'

/** `day` is `YYYY-MM-DD`. */
export type EnteredIntervention = { day: string; title: string; note: string | null; repositoryId: string | null }
type Key = { workspaceId: string; id: string }

/** Those that people entered, of days from `from` up to but without `to`, the latest first. */
export async function enteredInterventions(
  db: Queryable,
  workspaceId: string,
  { from, to }: { from: string | null; to: string | null },
): Promise<(EnteredIntervention & { id: string })[]> {
  const rows = await db.intervention.findMany({
    where: { workspaceId, day: { ...(from ? { gte: new Date(from) } : {}), ...(to ? { lt: new Date(to) } : {}) } },
    orderBy: [{ day: 'desc' }, { createdAt: 'desc' }],
    select: { id: true, day: true, title: true, note: true, repositoryId: true },
  })
  return rows.map((row) => ({ ...row, day: row.day.toISOString().slice(0, 10) }))
}

export async function insertIntervention(
  db: Queryable,
  { workspaceId, createdBy }: { workspaceId: string; createdBy: string | null },
  { day, ...entered }: EnteredIntervention,
): Promise<string> {
  const { id } = await db.intervention.create({ data: { workspaceId, createdBy, day: new Date(day), ...entered }, select: { id: true } })
  return id
}

export async function isEntered(db: Queryable, key: Key): Promise<boolean> {
  return (await db.intervention.findUnique({ where: { workspaceId_id: key }, select: { id: true } })) !== null
}

/** What is absent stays as it is. */
export async function updateIntervention(db: Queryable, key: Key, { day, ...change }: Partial<EnteredIntervention>): Promise<void> {
  await db.intervention.updateMany({ where: key, data: { ...change, ...(day ? { day: new Date(day) } : {}) } })
}

/** False if nobody entered one of this id. */
export async function deleteIntervention(db: Queryable, key: Key): Promise<boolean> {
  const { count } = await db.intervention.deleteMany({ where: key })
  return count === 1
}

/** Ids of detected ones that somebody hid. */
export async function hiddenInterventions(db: Queryable, workspaceId: string): Promise<Set<string>> {
  const rows = await db.hiddenIntervention.findMany({ where: { workspaceId }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

export async function hideIntervention(db: Queryable, key: Key, hiddenBy: string | null): Promise<void> {
  await db.hiddenIntervention.upsert({ where: { workspaceId_id: key }, create: { ...key, hiddenBy }, update: {} })
}

export async function showIntervention(db: Queryable, key: Key): Promise<void> {
  await db.hiddenIntervention.deleteMany({ where: key })
}
