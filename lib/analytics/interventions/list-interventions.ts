import type { Intervention, InterventionList, Window } from '@/lib/contracts/interventions'
import type { Queryable } from '@/lib/db/client'
import { enteredInterventions, hiddenInterventions } from '@/lib/db/interventions'
import { repositoryNames } from '@/lib/db/repository-rows'
import { addDays } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { beforeAfterCounts, cellsByDay } from './before-after-counts'
import { dayCells } from './day-cells'
import { detected, type Found } from './detected'
import { daysBefore, daysBegun, windowsAround } from './windows'

/** More marks than that say nothing any more. */
const MOST = 50

/**
 * What changed in the days of the filters and concerns sessions that they let through, with what stands on either side of it. The
 * windows reach beyond those days, but never to `until` or after it: so a report stays as it was, whatever comes later. `today` is the
 * day in the workspace's time zone.
 */
export async function listInterventions(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  { window, today, until = null }: { window: Window; today: string; until?: string | null },
): Promise<InterventionList> {
  const reach = { from: filters.from && daysBefore(filters.from, window), to: until ?? (filters.to && addDays(filters.to, window)) }
  const entered = (await enteredInterventions(db, workspaceId, reach)).map(ofEntered)
  const around = [...entered, ...(await detected(db, workspaceId, { ...reach, repositories: filters.repositories }, until))]
    .filter((found) => isConcerned(found, filters))
    .toSorted((a, b) => (a.day === b.day ? Number(a.title > b.title) || -1 : a.day < b.day ? 1 : -1))
  const hiddenIds = await hiddenInterventions(db, workspaceId)
  const isHidden = ({ id }: Found) => hiddenIds.has(id)

  const inRange = around.filter(({ day }) => (!filters.from || day >= filters.from) && (!filters.to || day < filters.to))
  const hidden = inRange.filter(isHidden).slice(0, MOST)
  const items = withoutOldRules(inRange.filter((found) => !isHidden(found)))
  const told = [...items, ...hidden]
  const cells = cellsByDay(await dayCells(db, workspaceId, filters, told, window, until))
  const names = await repositoryNames(db, workspaceId)
  const seen = around.filter((found) => !isHidden(found))
  const complete = ({ model: _, ...found }: Found): Intervention => ({
    ...found,
    repositoryName: found.repositoryId === null ? null : (names.get(found.repositoryId) ?? null),
    beforeAfter: {
      ...beforeAfterCounts(found, window, cells),
      daysAfter: daysBegun(found.day, window, today),
      others: othersNear(found, seen, window),
    },
  })
  return { window, items: items.map(complete), hidden: hidden.map(complete), isCut: items.length + hidden.length < inRange.length }
}

type Entered = Awaited<ReturnType<typeof enteredInterventions>>[number]

const ofEntered = (entered: Entered): Found => ({
  ...{ ...entered, kind: 'manual', source: 'manual' },
  ...{ agent: null, model: null, sessionId: null },
})

function isConcerned({ repositoryId, agent, model }: Found, { repositories, agents, models }: Filters): boolean {
  const isIn = (value: string | null, chosen: readonly string[]) => value === null || chosen.length === 0 || chosen.includes(value)
  return isIn(repositoryId, repositories) && isIn(agent, agents) && isIn(model, models)
}

/** Rules change often; models, versions and what people enter all stay. */
function withoutOldRules(found: readonly Found[]): Found[] {
  const kept = new Set(found.filter(({ kind }) => kind === 'rules-file').slice(0, MOST))
  return found.filter((one) => one.kind !== 'rules-file' || kept.has(one))
}

/** Others in the same days that concern some of the same sessions. */
function othersNear(found: Pick<Found, 'id' | 'day' | 'repositoryId' | 'agent'>, all: readonly Found[], window: Window): number {
  const { before, after } = windowsAround(found.day, window)
  const meets = (one: string | null, other: string | null) => one === null || other === null || one === other
  return all.filter(
    ({ id, day, repositoryId, agent }) =>
      id !== found.id && day >= before.from && day < after.to && meets(repositoryId, found.repositoryId) && meets(agent, found.agent),
  ).length
}
