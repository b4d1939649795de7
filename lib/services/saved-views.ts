import { type NewSavedView, SavedView, type SavedViewChange, type SavedViews } from '@/lib/contracts/saved-views'
import type { Queryable } from '@/lib/db/client'
import {
  deleteSavedView,
  findSavedView,
  insertSavedView,
  isViewNameTaken,
  type SavedViewRow,
  savedViewRows,
  updateSavedView,
} from '@/lib/db/saved-views'
import { AppError } from '@/lib/domain/app-error'

/** `userId` is null where an API token does it. */
type Place = { workspaceId: string; userId: string | null }

export async function savedViews(db: Queryable, workspaceId: string): Promise<SavedViews> {
  return { items: (await savedViewRows(db, workspaceId)).map(viewFrom) }
}

/** Throws `not_found` for an id of another workspace as for none. */
export async function viewOf(db: Queryable, workspaceId: string, id: string): Promise<SavedView> {
  const row = await findSavedView(db, { workspaceId, id })
  if (!row) throw unknownView()
  return viewFrom(row)
}

export async function addView(db: Queryable, { workspaceId, userId }: Place, view: NewSavedView): Promise<SavedView> {
  await refuseTakenName(db, workspaceId, view.name)
  return viewFrom(await insertSavedView(db, { workspaceId, createdBy: userId }, view))
}

export async function changeView(db: Queryable, workspaceId: string, id: string, change: SavedViewChange): Promise<void> {
  const { name } = await viewOf(db, workspaceId, id)
  if (change.name && change.name !== name) await refuseTakenName(db, workspaceId, change.name)
  if (!(await updateSavedView(db, { workspaceId, id }, change))) throw unknownView()
}

/** Its schedules and alerts go with it; reports that were closed stay. */
export async function removeView(db: Queryable, workspaceId: string, id: string): Promise<void> {
  if (!(await deleteSavedView(db, { workspaceId, id }))) throw unknownView()
}

async function refuseTakenName(db: Queryable, workspaceId: string, name: string): Promise<void> {
  if (await isViewNameTaken(db, workspaceId, name))
    throw new AppError('conflict', `There is a view called “${name}” already. Choose another name, or change that one.`)
}

const viewFrom = ({ createdAt, ...row }: SavedViewRow): SavedView => SavedView.parse({ ...row, createdAt: createdAt.toISOString() })

const unknownView = () =>
  new AppError('not_found', 'There is no such view in this workspace. Somebody may have deleted it: reload the page.')
