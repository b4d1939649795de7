import { isDetected } from '@/lib/analytics/interventions/detected'
import { listInterventions } from '@/lib/analytics/interventions/list-interventions'
import type { InterventionChange, InterventionList, NewIntervention, Window } from '@/lib/contracts/interventions'
import type { Queryable } from '@/lib/db/client'
import {
  deleteIntervention,
  hideIntervention,
  insertIntervention,
  isEntered,
  showIntervention,
  updateIntervention,
} from '@/lib/db/interventions'
import { timeZoneOf } from '@/lib/db/workspaces'
import { AppError } from '@/lib/domain/app-error'
import { dayIn } from '@/lib/domain/calendar'
import type { Filters } from '@/lib/domain/filters'
import { knownRepository } from './known-repository'

/** `userId` is null where an API token does it. */
type Place = { workspaceId: string; userId: string | null }

export async function interventionsUnder(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  window: Window,
  now: Date,
): Promise<InterventionList> {
  const today = dayIn(await timeZoneOf(db, workspaceId), now)
  return listInterventions(db, workspaceId, filters, { window, today })
}

export async function addIntervention(db: Queryable, { workspaceId, userId }: Place, entered: NewIntervention): Promise<{ id: string }> {
  if (entered.repositoryId) await knownRepository(db, workspaceId, entered.repositoryId)
  return { id: await insertIntervention(db, { workspaceId, createdBy: userId }, entered) }
}

/** What people entered is changed; what was detected is only hidden, or shown again. */
export async function changeIntervention(
  db: Queryable,
  place: Place & { id: string },
  { isHidden, ...change }: InterventionChange,
): Promise<void> {
  const { workspaceId, id } = place
  if (await isEntered(db, { workspaceId, id })) {
    if (isHidden !== undefined) throw new AppError('invalid_request', 'Somebody entered this one: delete it instead of hiding it.')
    if (change.repositoryId) await knownRepository(db, workspaceId, change.repositoryId)
    return updateIntervention(db, { workspaceId, id }, change)
  }
  if (!(await isDetected(db, workspaceId, id))) throw unknownIntervention()
  if (isHidden === undefined || Object.keys(change).length > 0)
    throw new AppError('invalid_request', 'What sessions show cannot be edited. Hide it, and enter one of your own if you like.')
  await (isHidden ? hideIntervention(db, { workspaceId, id }, place.userId) : showIntervention(db, { workspaceId, id }))
}

export async function removeIntervention(db: Queryable, workspaceId: string, id: string): Promise<void> {
  if (await deleteIntervention(db, { workspaceId, id })) return
  if (!(await isDetected(db, workspaceId, id))) throw unknownIntervention()
  throw new AppError('invalid_request', 'What sessions show cannot be deleted. Hide it instead.')
}

const unknownIntervention = () =>
  new AppError('not_found', 'There is no such intervention in this workspace. Somebody may have deleted it: reload the page.')
