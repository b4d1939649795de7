import { type Filters, ofAllEpisodes } from '@/lib/domain/filters'
import type { Queryable } from './client'
import { labelWhere, sessionWhere } from './session-where'

/** So many of each severity are looked at. */
const MOST = 40
/** The gravest first; what cost nothing, or cannot be seen, is no example. */
const GRAVEST_FIRST = ['DS3', 'DS2', 'DS1'] as const

/** Episodes that can stand as examples: sure ones with a quote, the gravest first, and of those alike the latest. */
export async function exampleEpisodes(db: Queryable, workspaceId: string, filters: Filters) {
  const found = []
  for (const severity of GRAVEST_FIRST) {
    if (filters.severities.length > 0 && !filters.severities.includes(severity)) continue
    const rows = await db.finding.findMany({
      where: {
        ...{ workspaceId, shown: true, valid: true, confidence: 'high', NOT: { quotes: { equals: [] } } },
        ...labelWhere({ ...filters, severities: [severity] }),
        session: { ...sessionWhere(workspaceId, ofAllEpisodes(filters)), standing: 'counted' },
      },
      orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
      take: MOST,
      select: EPISODE,
    })
    found.push(...rows)
  }
  return found
}

const EPISODE = {
  ...{ id: true, sessionId: true, name: true, symptoms: true, severity: true },
  ...{ quotes: true, pushbackTurns: true, triggerTurn: true },
  session: { select: { agent: true, day: true, repository: { select: { name: true } } } },
} as const
