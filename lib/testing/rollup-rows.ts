import type { Db } from '@/lib/db/client'
import { profileMaskFor, symptomsMask } from '@/lib/domain/rollup-masks'
import type { Locus, Resolver, Severity, Symptom } from '@/lib/domain/taxonomy'

type Cell = { workspaceId: string; repositoryId: string; day: string; platform: string; agent: string; model: string }
type Sessions = Cell & { standing: string; symptoms: Symptom[]; severities: Severity[]; sessions: number; developerTurns: number }
type Episodes = Cell & {
  symptoms: Symptom[]
  severity: Severity
  locus: Locus | ''
  resolver: Resolver | ''
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
    },
    episodes: async (row: Partial<Episodes> = {}) => {
      const { symptoms, day, ...rest } = {
        ...cell,
        symptoms: ['S3' as const],
        severity: 'DS1',
        locus: '',
        resolver: '',
        episodes: 1,
        pushbacks: 1,
        ...row,
      }
      await db.episodeRollup.create({ data: { ...rest, day: new Date(day), symptoms: symptomsMask(symptoms) } })
    },
  }
}
