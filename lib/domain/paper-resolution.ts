import type { PaperTable } from './paper-table'
import type { Resolver, Status, Symptom } from './taxonomy'

/**
 * Episodes by status, of 16,118, and resolved ones by resolver, of 1,504 (arXiv:2605.29442, tables 2 and 3). RS2 is the label
 * where the quotes show nothing either way, so it is not the share of episodes that stayed unresolved.
 */
export const PAPER_RESOLUTION_EPISODES: Readonly<{
  statuses: Readonly<Record<Status, number>>
  resolvers: Readonly<Record<Resolver, number>>
}> = { statuses: { RS1: 1_504, RS2: 14_614 }, resolvers: { RV1: 45, RV2: 1_376, RV3: 83 } }

/**
 * Who resolved the resolved episodes of a symptom (authors' notebook annotation_analysis). The shares are printed; `n`, the
 * resolved episodes with the symptom, is not: it is the only set of whole numbers that gives all printed shares. An episode
 * with two symptoms stands in two rows, so the rows add up to 1,824 and not to 1,504.
 */
export const PAPER_RESOLVER_BY_SYMPTOM: PaperTable<Symptom, Resolver> = {
  S1: { n: 287, shares: { RV1: 3.14, RV2: 90.94, RV3: 5.92 } },
  S2: { n: 361, shares: { RV1: 0, RV2: 95.29, RV3: 4.71 } },
  S3: { n: 317, shares: { RV1: 3.15, RV2: 88.01, RV3: 8.83 } },
  S4: { n: 135, shares: { RV1: 0.74, RV2: 85.93, RV3: 13.33 } },
  S5: { n: 460, shares: { RV1: 1.3, RV2: 94.35, RV3: 4.35 } },
  S6: { n: 94, shares: { RV1: 20.21, RV2: 76.6, RV3: 3.19 } },
  S7: { n: 167, shares: { RV1: 2.99, RV2: 94.01, RV3: 2.99 } },
  S8: { n: 3, shares: { RV1: 0, RV2: 100, RV3: 0 } },
}

/** The row "All" of that table: of symptom labels, where `PAPER.all.resolvers` is of episodes. */
export const PAPER_RESOLVER_OF_SYMPTOM_LABELS: Readonly<Record<Resolver, number>> = { RV1: 2.74, RV2: 91.34, RV3: 5.92 }
