import type { Intervention } from '@/lib/contracts/interventions'
import type { Queryable } from '@/lib/db/client'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import { UNKNOWN_MODEL } from '@/lib/domain/format'
import { dayCounts } from '../day-counts'
import { type FirstUse, firstUses, type Use } from './first-uses'
import { interventionId } from './intervention-id'
import { newVersions } from './new-versions'
import { isRulesChange, type RulesChanged, rulesChanged } from './rules-changed'
import { usedVersions } from './used-versions'

export type Found = Omit<Intervention, 'beforeAfter' | 'repositoryName'> & { model: string | null }

/**
 * What sessions show to have changed. A rules file changes in a repository; a release of an agent is new to the workspace; a model
 * is new to the workspace, or to the repository where the filters choose just one. Days narrow the rules files alone; of models and
 * releases only sessions before `until` tell.
 */
export async function detected(
  db: Queryable,
  workspaceId: string,
  filters: Pick<Filters, 'from' | 'to' | 'repositories'>,
  until: string | null = null,
): Promise<Found[]> {
  const [first, ...others] = filters.repositories
  const repositoryId = others.length === 0 ? (first ?? null) : null
  const changed = await rulesChanged(db, workspaceId, filters)
  const isSeen = ({ day }: Use) => until === null || day < until
  const models = firstUses((await usedModels(db, workspaceId, repositoryId)).filter(isSeen))
  const versions = newVersions((await usedVersions(db, workspaceId)).filter(isSeen))
  return [...changed.map(ofRules), ...models.map((use) => ofModel(use, repositoryId)), ...versions.map(ofVersion)]
}

/** Whether that id is one of a change that sessions of the workspace show, whenever it was. */
export async function isDetected(db: Queryable, workspaceId: string, id: string): Promise<boolean> {
  const models = await usedModels(db, workspaceId, null)
  if (models.some(({ agent, name, day }) => ofModel({ agent, name, day }, null).id === id)) return true
  const versions = newVersions(await usedVersions(db, workspaceId))
  return versions.some((use) => ofVersion(use).id === id) || isRulesChange(db, workspaceId, id)
}

/** Sessions that do not tell their model say nothing of when it came. */
async function usedModels(db: Queryable, workspaceId: string, repositoryId: string | null): Promise<Use[]> {
  const filters = { ...NO_FILTERS, repositories: repositoryId === null ? [] : [repositoryId] }
  const rows = await dayCounts(db, workspaceId, filters, ['agent', 'model', 'day'], ['sessions'])
  return rows.flatMap(({ key: [agent = '', name = '', day = ''], counts }) =>
    name === UNKNOWN_MODEL ? [] : [{ agent, name, day, sessions: counts.sessions }],
  )
}

const DETECTED = { note: null, source: 'detected' } as const

const ofRules = ({ day, repositoryId, file, sessionId }: RulesChanged): Found => ({
  ...DETECTED,
  ...{ day, repositoryId, sessionId, kind: 'rules-file', title: `${file} changed`, agent: null, model: null },
  id: interventionId('rules-file', repositoryId, day, file),
})

const ofModel = ({ agent, name, day }: FirstUse, repositoryId: string | null): Found => ({
  ...DETECTED,
  ...{ day, repositoryId, agent, sessionId: null, kind: 'model', title: `First sessions with ${name}`, model: name },
  id: interventionId('model', agent, name),
})

const ofVersion = ({ agent, name, day }: FirstUse): Found => ({
  ...DETECTED,
  ...{ day, repositoryId: null, agent, sessionId: null, kind: 'agent-version', title: `First sessions with ${agent} ${name}`, model: null },
  id: interventionId('agent-version', agent, name),
})
