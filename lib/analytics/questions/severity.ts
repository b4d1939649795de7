import type { SeverityCounts } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { Locus, Severity } from '@/lib/domain/taxonomy'
import { countedTogether } from '../counted-together'
import { recordOf } from '../label-record'

/** The episodes by severity, and by locus those that have one. */
export async function severity(db: Queryable, workspaceId: string, filters: Filters): Promise<SeverityCounts> {
  const counts = await countedTogether(db, workspaceId, filters, ['episodes', 'located', ...Severity.options, ...Locus.options])
  const { episodes, located } = counts
  return { episodes, located, severities: recordOf(Severity.options, counts), loci: recordOf(Locus.options, counts) }
}
