import type { OutcomeOfGroup, OutcomeOfSymptom, Resolvers } from '@/lib/contracts/analytics/resolvers'
import type { Queryable } from '@/lib/db/client'
import { byCode } from '@/lib/domain/by-code'
import type { DaySlot } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { grouped } from '@/lib/domain/grouped'
import { Resolver, Symptom } from '@/lib/domain/taxonomy'
import { dayCounts } from '../day-counts'
import { byEpisodes, OUTCOME_SLOTS, outcomeOf } from '../outcome-counts'

const pairSlot = (symptom: Symptom, resolver: Resolver) => `${symptom}>${resolver}` as const

const SLOTS = [
  ...OUTCOME_SLOTS,
  ...Symptom.options,
  ...Symptom.options.flatMap((symptom) => Resolver.options.map((resolver) => pairSlot(symptom, resolver))),
] as const satisfies readonly DaySlot[]

type Row = { key: string[]; counts: Record<(typeof SLOTS)[number], number> }

/** One reading at the finest of the three groupings; each of them adds its rows up. */
export async function resolvers(db: Queryable, workspaceId: string, filters: Filters): Promise<Resolvers> {
  const rows = await dayCounts(db, workspaceId, filters, ['platform', 'agent', 'model'], SLOTS)
  return {
    ...outcomeOf(rows),
    symptoms: byCode(Symptom.options, (symptom) => outcomeOfSymptom(symptom, rows)),
    platforms: groupsBy(rows, 0),
    agents: groupsBy(rows, 1),
    models: groupsBy(rows, 2),
  }
}

function outcomeOfSymptom(symptom: Symptom, rows: readonly Row[]): OutcomeOfSymptom {
  const all = (slot: keyof Row['counts']) => rows.reduce((sum, { counts }) => sum + counts[slot], 0)
  const by = byCode(Resolver.options, (resolver) => all(pairSlot(symptom, resolver)))
  return { episodes: all(symptom), resolved: by.RV1 + by.RV2 + by.RV3, resolvers: by }
}

function groupsBy(rows: readonly Row[], place: number): OutcomeOfGroup[] {
  const groups = grouped(rows, ({ key }) => key[place] ?? '')
  return [...groups].map(([name, each]) => ({ id: name, name, ...outcomeOf(each) })).sort(byEpisodes)
}
