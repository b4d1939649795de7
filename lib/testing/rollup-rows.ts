import { addChanges, type Changes, Sums } from '@/lib/db/add-sums'
import type { Db } from '@/lib/db/client'
import { countDays, EVERY_DAY } from '@/lib/db/count-days'
import { addRepositoryEpisodes, noRepositoryCounts, sessionsAdder } from '@/lib/domain/count-repository'
import { profileMaskFor, symptomsMask } from '@/lib/domain/rollup-masks'
import type { Locus, Resolver, Severity, Symptom } from '@/lib/domain/taxonomy'

type Cell = { workspaceId: string; repositoryId: string; day: string; platform: string; agent: string; model: string }
type Sessions = Cell & { standing: string; symptoms: Symptom[]; severities: Severity[]; sessions: number; developerTurns: number }
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
      const months =
        rest.standing === 'counted'
          ? await addToMonth(db, { ...rest, day }, (counts) => {
              sessionsAdder()(counts, { packed: `${rest.sessions} ${profile}`, developerTurns: rest.developerTurns })
            })
          : NO_MONTHS
      await addChanges(db, workspaceId, { ...months, days: await countDays(db, workspaceId, EVERY_DAY) })
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
      const months = await addToMonth(db, { ...rest, day }, (counts) => addRepositoryEpisodes(counts, { ...rest, symptoms: mask }))
      await addChanges(db, workspaceId, { ...months, days: await countDays(db, workspaceId, EVERY_DAY) })
    },
  }
}

/** Counts what only stored sessions tell, as their classifiers, beside the rows. */
export async function countStored(db: Db, workspaceId: string): Promise<void> {
  await addChanges(db, workspaceId, { ...NO_MONTHS, days: await countDays(db, workspaceId, EVERY_DAY) })
}

const NO_MONTHS: Omit<Changes, 'days'> = { months: new Sums(), repositories: new Sums() }

/** Adds to the month of a row. Its sessions have no other before them. */
async function addToMonth(db: Db, row: Cell, add: (counts: number[]) => void): Promise<Omit<Changes, 'days'>> {
  const { workspaceId, repositoryId, platform, agent, model, day } = row
  const month = `${day.slice(0, 7)}-01`
  const key = { workspaceId, repositoryId, platform, agent, model, month: new Date(month) }
  const known = await db.repositoryRollup.findUnique({ where: { workspaceId_month_repositoryId_platform_agent_model: key } })
  const more = noRepositoryCounts()
  add(more)
  const counts = more.map((count, place) => count + (known?.counts[place] ?? 0))
  const data = { ...key, counts, lastSessionAt: new Date(day) }
  await db.repositoryRollup.upsert({ where: { workspaceId_month_repositoryId_platform_agent_model: key }, create: data, update: data })
  const changes: Omit<Changes, 'days'> = { months: new Sums(), repositories: new Sums() }
  changes.months.add({ month, platform, agent, model }, more, 1)
  changes.repositories.add({ repositoryId }, more, 1)
  return changes
}
