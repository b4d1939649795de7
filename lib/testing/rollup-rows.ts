import type { Db } from '@/lib/db/client'
import { countDays, EVERY_DAY } from '@/lib/db/count-days'
import { addRepositorySessions, noRepositoryCounts } from '@/lib/domain/count-repository'
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
      await countDays(db, workspaceId, EVERY_DAY)
      if (rest.standing === 'counted') await addToMonth(db, { ...rest, day, profile: Number(profile) })
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
      await db.episodeRollup.create({ data: { ...rest, day: new Date(day), symptoms: symptomsMask(symptoms) } })
      await countDays(db, workspaceId, EVERY_DAY)
    },
  }
}

/** As sessions that have no other before them. */
async function addToMonth(db: Db, row: Cell & { profile: number; sessions: number; developerTurns: number }) {
  const { workspaceId, repositoryId, platform, agent, model, day, ...sessions } = row
  const key = { workspaceId, repositoryId, platform, agent, model, month: new Date(`${day.slice(0, 7)}-01`) }
  const known = await db.repositoryRollup.findUnique({ where: { workspaceId_month_repositoryId_platform_agent_model: key } })
  const counts = known?.counts ?? noRepositoryCounts()
  addRepositorySessions(counts, { ...sessions, previousProfile: null, previousGap: null })
  const data = { ...key, counts, lastSessionAt: new Date(day) }
  await db.repositoryRollup.upsert({ where: { workspaceId_month_repositoryId_platform_agent_model: key }, create: data, update: data })
}
