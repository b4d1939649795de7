import type { Costs } from '@/lib/contracts/analytics/costs'
import type { Queryable } from '@/lib/db/client'
import { byCode } from '@/lib/domain/by-code'
import type { DaySlot } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { LocatedSeverity, Locus, Severity, Symptom } from '@/lib/domain/taxonomy'
import { countedTogether } from '../counted-together'

const severitySlot = (symptom: Symptom, severity: Severity) => `${symptom}>${severity}` as const
const locusSlot = (severity: LocatedSeverity, locus: Locus) => `${severity}>${locus}` as const

const SLOTS = [
  'episodes',
  'located',
  ...Locus.options,
  ...Symptom.options,
  ...LocatedSeverity.options.flatMap((severity) => Locus.options.map((locus) => locusSlot(severity, locus))),
  ...Symptom.options.flatMap((symptom) => Severity.options.map((severity) => severitySlot(symptom, severity))),
] as const satisfies readonly DaySlot[]

export async function costs(db: Queryable, workspaceId: string, filters: Filters): Promise<Costs> {
  const counts = await countedTogether(db, workspaceId, filters, SLOTS)
  return {
    episodes: counts.episodes,
    located: counts.located,
    loci: byCode(Locus.options, (locus) => counts[locus]),
    lociBySeverity: byCode(LocatedSeverity.options, (severity) => byCode(Locus.options, (locus) => counts[locusSlot(severity, locus)])),
    symptoms: byCode(Symptom.options, (symptom) => counts[symptom]),
    severitiesBySymptom: byCode(Symptom.options, (symptom) =>
      byCode(Severity.options, (severity) => counts[severitySlot(symptom, severity)]),
    ),
  }
}
