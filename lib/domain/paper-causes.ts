import type { Cause, Symptom, Tier } from './taxonomy'

/** Which causes the paper's episodes of a symptom have, in percent of the pairs of symptom and cause (arXiv:2605.29442, §4.3). */
export const PAPER_CAUSES_BY_SYMPTOM: Readonly<Record<Symptom, Readonly<Record<Cause, number>>>> = {
  S1: { C1: 8.96, C2: 1.23, C3: 41.01, C4: 6.5, C5: 0.31, C6: 8.86, C7: 33.13 },
  S2: { C1: 44.1, C2: 12.57, C3: 4.33, C4: 7.95, C5: 2.8, C6: 19.35, C7: 8.9 },
  S3: { C1: 2.05, C2: 7.3, C3: 2.14, C4: 4.09, C5: 4.91, C6: 73.68, C7: 5.83 },
  S4: { C1: 14.34, C2: 66.99, C3: 3.5, C4: 1.11, C5: 3.96, C6: 8.58, C7: 1.52 },
  S5: { C1: 6.68, C2: 2.9, C3: 24.6, C4: 1.7, C5: 0.47, C6: 14.15, C7: 49.5 },
  S6: { C1: 2.66, C2: 1.43, C3: 27.2, C4: 5.73, C5: 1.02, C6: 25.36, C7: 36.61 },
  S7: { C1: 3.57, C2: 2.3, C3: 9.94, C4: 3.42, C5: 0.78, C6: 31.82, C7: 48.17 },
  S8: { C1: 0, C2: 0, C3: 0, C4: 0, C5: 0, C6: 0, C7: 100 },
}

/** The row "All" of that table: shares of the pairs, and so not the shares of episodes in `PAPER.all.causes`. */
export const PAPER_CAUSES_OF_PAIRS: Readonly<Record<Cause, number>> = {
  C1: 13.54,
  C2: 11.98,
  C3: 10.79,
  C4: 4.43,
  C5: 2.62,
  C6: 34.61,
  C7: 22.03,
}

/** How plain the evidence for a cause is, in episodes (arXiv:2605.29442, authors' notebook annotation_analysis). C7 has no tier. */
export const PAPER_TIERS: Readonly<Record<Exclude<Cause, 'C7'>, Readonly<Record<Tier, number>>>> = {
  C1: { direct: 1_672, contextual: 803, speculative: 0 },
  C2: { direct: 814, contextual: 712, speculative: 0 },
  C3: { direct: 405, contextual: 1_386, speculative: 0 },
  C4: { direct: 183, contextual: 510, speculative: 0 },
  C5: { direct: 122, contextual: 268, speculative: 4 },
  C6: { direct: 5_539, contextual: 342, speculative: 0 },
}
