import type { Symptoms } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { Symptom } from '@/lib/domain/taxonomy'
import { countedTogether } from '../counted-together'
import { recordOf } from '../label-record'

/** The episodes, and how many have each symptom. */
export async function symptoms(db: Queryable, workspaceId: string, filters: Filters): Promise<Symptoms> {
  const counts = await countedTogether(db, workspaceId, filters, ['episodes', ...Symptom.options])
  return { episodes: counts.episodes, labels: recordOf(Symptom.options, counts) }
}
