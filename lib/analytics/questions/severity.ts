import type { SeverityCounts } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import { byCode } from '@/lib/domain/by-code'
import type { Filters } from '@/lib/domain/filters'
import { Locus, Severity } from '@/lib/domain/taxonomy'
import { countedTogether } from '../counted-together'

/** The episodes by severity, and by locus those that have one. */
export async function severity(db: Queryable, workspaceId: string, filters: Filters): Promise<SeverityCounts> {
  const counts = await countedTogether(db, workspaceId, filters, ['episodes', 'located', ...Severity.options, ...Locus.options])
  const { episodes, located } = counts
  return {
    episodes,
    located,
    severities: byCode(Severity.options, (code) => counts[code]),
    loci: byCode(Locus.options, (code) => counts[code]),
  }
}
