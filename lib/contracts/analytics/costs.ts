import { z } from 'zod'
import { Locus, Severity, Symptom } from '@/lib/domain/schemas/taxonomy'
import * as taxonomy from '@/lib/domain/taxonomy'

const Count = z.number().int().nonnegative()
const ByLocus = z.record(Locus, Count)

export const LocatedSeverity = z.enum(taxonomy.LocatedSeverity.options)
export type LocatedSeverity = z.infer<typeof LocatedSeverity>

/** What went wrong, by what it cost and where. */
export const Costs = z.object({
  episodes: Count.describe('Episodes that the filters let through.'),
  located: Count.describe('Of them, those with a locus: the ones of DS2 and DS3.'),
  loci: ByLocus.describe('Episodes with the locus.'),
  lociBySeverity: z.record(LocatedSeverity, ByLocus).describe('Episodes of the severity with the locus.'),
  symptoms: z.record(Symptom, Count).describe('Episodes with the symptom. One with two symptoms counts under both.'),
  severitiesBySymptom: z.record(Symptom, z.record(Severity, Count)).describe('Episodes with the symptom, by severity.'),
})
export type Costs = z.infer<typeof Costs>
