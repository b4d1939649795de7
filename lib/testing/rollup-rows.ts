import { randomUUID } from 'node:crypto'
import { addChanges, type RepositoryCell } from '@/lib/db/add-sums'
import type { Db } from '@/lib/db/client'
import { countDays, EVERY_DAY } from '@/lib/db/count-days'
import { addRepositoryEpisodes, noRepositoryCounts, sessionsAdder } from '@/lib/domain/count-repository'
import { profileMaskFor, symptomsMask } from '@/lib/domain/rollup-masks'
import { Sums } from '@/lib/domain/sums'
import type { Locus, Resolver, Severity, Symptom } from '@/lib/domain/taxonomy'

type Cell = { workspaceId: string; repositoryId: string; day: string; platform: string; agent: string; model: string }
type Sessions = Cell & { standing: string; symptoms: Symptom[]; severities: Severity[]; sessions: number; developerTurns: number }
type Counted = Cell & { sessions: number; developerTurns: number; profile: bigint }
type Episodes = Cell & {
  symptoms: Symptom[]
  severity: Severity
  locus: Locus | ''
  resolver: Resolver | ''
  depth: number
  span: number
  episodes: number
  pushbacks: number
}

/** A workspace of its own with one repository, and rollup rows in it as the writer would leave them. */
export async function aWorkspace(db: Db) {
  const { id: workspaceId } = await db.workspace.create({ data: { name: 'Acme' } })
  const { id: repositoryId } = await db.repository.create({ data: { workspaceId, name: 'acme/shop' } })
  const cell = { workspaceId, repositoryId, day: '2026-03-02', platform: 'CLI', agent: 'Claude Code', model: 'Unknown' }
  return {
    workspaceId,
    repositoryId,
    /** Sessions whose episodes have each of the symptoms with each of the severities; none without symptoms. */
    sessions: async (row: Partial<Sessions> = {}) => {
      const { symptoms, severities, day, ...rest } = {
        ...cell,
        standing: 'counted',
        symptoms: [],
        severities: ['DS1' as const],
        sessions: 1,
        developerTurns: 5,
        ...row,
      }
      const profile = symptoms.length > 0 ? profileMaskFor(symptoms, severities) : 0n
      await db.sessionRollup.create({ data: { ...rest, day: new Date(day), profile } })
      const repositories: Sums<RepositoryCell> = new Sums()
      if (rest.standing === 'counted') {
        await db.sessionPair.createMany({ data: firstSessions({ ...rest, day, profile }) })
        sessionsAdder()(countsOf(repositories, { ...rest, day }), {
          packed: `${rest.sessions} ${profile}`,
          developerTurns: rest.developerTurns,
        })
      }
      await addChanges(db, workspaceId, { repositories, days: await countDays(db, workspaceId, EVERY_DAY) })
    },
    episodes: async (row: Partial<Episodes> = {}) => {
      const { symptoms, day, ...rest } = {
        ...cell,
        symptoms: ['S3' as const],
        severity: 'DS1',
        locus: '',
        resolver: '',
        depth: 1,
        span: 0,
        episodes: 1,
        pushbacks: 1,
        ...row,
      }
      const mask = symptomsMask(symptoms)
      await db.episodeRollup.create({ data: { ...rest, day: new Date(day), symptoms: mask } })
      const repositories: Sums<RepositoryCell> = new Sums()
      addRepositoryEpisodes(countsOf(repositories, { ...rest, day }), { ...rest, symptoms: mask })
      await addChanges(db, workspaceId, { repositories, days: await countDays(db, workspaceId, EVERY_DAY) })
    },
  }
}

/** As if none had another before it. The first has all developer turns. */
const firstSessions = ({ sessions, developerTurns, day, workspaceId, repositoryId, platform, agent, model, profile }: Counted) =>
  Array.from({ length: sessions }, (_, place) => ({
    ...{ workspaceId, repositoryId, platform, agent, model, profile, sessionId: randomUUID() },
    ...{ day: new Date(day), startedAt: new Date(day), developerTurns: place === 0 ? developerTurns : 0 },
  }))

/** Counts what only stored sessions tell, as their classifiers, beside the rows. */
export async function countStored(db: Db, workspaceId: string): Promise<void> {
  await addChanges(db, workspaceId, { repositories: new Sums(), days: await countDays(db, workspaceId, EVERY_DAY) })
}

/** To add to, of the month of a row. */
const countsOf = (sums: Sums<RepositoryCell>, { repositoryId, day, platform, agent, model }: Omit<Cell, 'workspaceId'>) =>
  sums.of({ repositoryId, month: `${day.slice(0, 7)}-01`, platform, agent, model }, noRepositoryCounts)
