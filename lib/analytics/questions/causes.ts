import type { Causes } from '@/lib/contracts/analytics/causes'
import type { Queryable } from '@/lib/db/client'
import { byCode } from '@/lib/domain/by-code'
import type { DaySlot } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { Cause, Symptom, Tier } from '@/lib/domain/taxonomy'
import { countedTogether } from '../counted-together'

const tierSlot = (cause: Cause, tier: Tier) => `${cause}:${tier}` as const
const pairSlot = (symptom: Symptom, cause: Cause) => `${symptom}>${cause}` as const

const SLOTS = [
  'episodes',
  ...Cause.options,
  ...Symptom.options,
  ...Cause.options.flatMap((cause) => Tier.options.map((tier) => tierSlot(cause, tier))),
  ...Symptom.options.flatMap((symptom) => Cause.options.map((cause) => pairSlot(symptom, cause))),
] as const satisfies readonly DaySlot[]

export async function causes(db: Queryable, workspaceId: string, filters: Filters): Promise<Causes> {
  const counts = await countedTogether(db, workspaceId, filters, SLOTS)
  return {
    episodes: counts.episodes,
    causes: byCode(Cause.options, (cause) => counts[cause]),
    tiers: byCode(Cause.options, (cause) => byCode(Tier.options, (tier) => counts[tierSlot(cause, tier)])),
    symptoms: byCode(Symptom.options, (symptom) => counts[symptom]),
    pairs: byCode(Symptom.options, (symptom) => byCode(Cause.options, (cause) => counts[pairSlot(symptom, cause)])),
  }
}
