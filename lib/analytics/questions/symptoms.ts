import type { Symptoms } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import { byCode } from '@/lib/domain/by-code'
import type { Filters } from '@/lib/domain/filters'
import { Symptom } from '@/lib/domain/taxonomy'
import { countedTogether } from '../counted-together'

/** The episodes, and how many have each symptom. */
export async function symptoms(db: Queryable, workspaceId: string, filters: Filters): Promise<Symptoms> {
  const counts = await countedTogether(db, workspaceId, filters, ['episodes', ...Symptom.options])
  return { episodes: counts.episodes, labels: byCode(Symptom.options, (code) => counts[code]) }
}
