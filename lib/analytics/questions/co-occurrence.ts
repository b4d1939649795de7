import type { CoOccurrence, SymptomPairs } from '@/lib/contracts/analytics/co-occurrence'
import type { Queryable } from '@/lib/db/client'
import { byCode } from '@/lib/domain/by-code'
import type { DaySlot } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { MeetingSymptom } from '@/lib/domain/taxonomy'
import { countedTogether } from '../counted-together'

const PAIRS = MeetingSymptom.options.flatMap((first, place) => MeetingSymptom.options.slice(place + 1).map((second) => ({ first, second })))

const pairSlot = (first: MeetingSymptom, second: MeetingSymptom) => `${first}+${second}` as const
const sessionSlot = (symptom: MeetingSymptom) => `session:${symptom}` as const
const sessionPairSlot = (first: MeetingSymptom, second: MeetingSymptom) => `session:${first}+${second}` as const

const SLOTS = [
  'episodes',
  'with-episode',
  ...MeetingSymptom.options,
  ...MeetingSymptom.options.map(sessionSlot),
  ...PAIRS.map(({ first, second }) => pairSlot(first, second)),
  ...PAIRS.map(({ first, second }) => sessionPairSlot(first, second)),
] as const satisfies readonly DaySlot[]

export async function coOccurrence(db: Queryable, workspaceId: string, filters: Filters): Promise<CoOccurrence> {
  const counts = await countedTogether(db, workspaceId, filters, SLOTS)
  const pairs = (count: (first: MeetingSymptom, second: MeetingSymptom) => number): SymptomPairs['pairs'] =>
    PAIRS.map(({ first, second }) => ({ first, second, count: count(first, second) }))
  return {
    episodes: {
      n: counts.episodes,
      symptoms: byCode(MeetingSymptom.options, (symptom) => counts[symptom]),
      pairs: pairs((first, second) => counts[pairSlot(first, second)]),
    },
    sessions: {
      n: counts['with-episode'],
      symptoms: byCode(MeetingSymptom.options, (symptom) => counts[sessionSlot(symptom)]),
      pairs: pairs((first, second) => counts[sessionPairSlot(first, second)]),
    },
  }
}
