import type { CauseLabel } from '@/lib/domain/finding'
import type { Platform } from '@/lib/domain/format'
import type { Locus, Resolver, Severity, Symptom } from '@/lib/domain/taxonomy'

export type PaperEpisode = {
  platform: Platform
  symptoms: readonly Symptom[]
  causes: CauseLabel[]
  severity: Severity
  locus: Locus | null
  resolver: Resolver | null
}
export type Symptomatic = Pick<PaperEpisode, 'platform' | 'symptoms'>
