import type { Filters } from '@/lib/domain/filters'
import type { Queryable } from './client'

type Key = { workspaceId: string; id: string }
export type SavedViewRow = { id: string; name: string; filters: unknown; isPinned: boolean; createdAt: Date }
type Written = { name: string; filters: Omit<Filters, 'from' | 'to'>; isPinned: boolean }

const SHOWN = { id: true, name: true, filters: true, isPinned: true, createdAt: true } as const

/** The pinned ones first, each by name. */
export function savedViewRows(db: Queryable, workspaceId: string): Promise<SavedViewRow[]> {
  return db.savedView.findMany({ where: { workspaceId }, orderBy: [{ isPinned: 'desc' }, { name: 'asc' }], select: SHOWN })
}

export function findSavedView(db: Queryable, key: Key): Promise<SavedViewRow | null> {
  return db.savedView.findUnique({ where: { workspaceId_id: key }, select: SHOWN })
}

export async function isViewNameTaken(db: Queryable, workspaceId: string, name: string): Promise<boolean> {
  return (await db.savedView.count({ where: { workspaceId, name } })) > 0
}

export function insertSavedView(
  db: Queryable,
  place: { workspaceId: string; createdBy: string | null },
  view: Written,
): Promise<SavedViewRow> {
  return db.savedView.create({ data: { ...place, ...view }, select: SHOWN })
}

/** What is absent stays as it is. False if there is no such view in the workspace. */
export async function updateSavedView(db: Queryable, key: Key, change: Partial<Written>): Promise<boolean> {
  const { count } = await db.savedView.updateMany({ where: key, data: change })
  return count === 1
}

export async function deleteSavedView(db: Queryable, key: Key): Promise<boolean> {
  const { count } = await db.savedView.deleteMany({ where: key })
  return count === 1
}
