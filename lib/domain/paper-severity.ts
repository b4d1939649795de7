import type { PaperTable } from './paper-table'
import type { Locus, Severity, Symptom } from './taxonomy'

/**
 * How much an episode of a symptom cost (arXiv:2605.29442, §4; authors' notebook annotation_analysis). `n` is the episodes with
 * the symptom, as printed with the distributions. An episode with two symptoms stands in two rows, so the rows add up to the
 * 21,057 symptom labels and not to the 16,118 episodes. Severity is judged from the quotes alone.
 */
export const PAPER_SEVERITY_BY_SYMPTOM: PaperTable<Symptom, Severity> = {
  S1: { n: 1_863, shares: { DS0: 0, DS1: 94.74, DS2: 4.4, DS3: 0, DS4: 0.86 } },
  S2: { n: 4_344, shares: { DS0: 0, DS1: 95.19, DS2: 4.56, DS3: 0.02, DS4: 0.23 } },
  S3: { n: 6_178, shares: { DS0: 0.21, DS1: 91.47, DS2: 6.99, DS3: 0.1, DS4: 1.23 } },
  S4: { n: 1_644, shares: { DS0: 0, DS1: 81.2, DS2: 16.85, DS3: 0.3, DS4: 1.64 } },
  S5: { n: 2_872, shares: { DS0: 0, DS1: 73.26, DS2: 24.93, DS3: 0.07, DS4: 1.74 } },
  S6: { n: 463, shares: { DS0: 0, DS1: 91.36, DS2: 7.56, DS3: 0.65, DS4: 0.43 } },
  S7: { n: 3_639, shares: { DS0: 0, DS1: 94.83, DS2: 4.84, DS3: 0.03, DS4: 0.3 } },
  S8: { n: 54, shares: { DS0: 0, DS1: 100, DS2: 0, DS3: 0, DS4: 0 } },
}

/** The row "All" of that table: shares of symptom labels, and so not the shares of episodes in `PAPER.all.severities`. */
export const PAPER_SEVERITY_OF_SYMPTOM_LABELS: Readonly<Record<Severity, number>> = {
  DS0: 0.06,
  DS1: 89.84,
  DS2: 9.1,
  DS3: 0.09,
  DS4: 0.91,
}

/**
 * Where applied damage landed (same source). Only DS2 and DS3 have a locus. DS3 is eleven episodes, so its shares are 1, 4, 1
 * and 5 of eleven: too few to compare with.
 */
export const PAPER_LOCUS_BY_SEVERITY: PaperTable<Extract<Severity, 'DS2' | 'DS3'>, Locus> = {
  DS2: { n: 1_361, shares: { DL1: 76.34, DL2: 18.37, DL3: 2.06, DL4: 3.23 } },
  DS3: { n: 11, shares: { DL1: 9.09, DL2: 36.36, DL3: 9.09, DL4: 45.45 } },
}
