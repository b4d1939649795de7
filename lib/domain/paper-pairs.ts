import type { Symptom } from './taxonomy'

/** Two symptoms, the lower code first. */
type Pair = readonly [Symptom, Symptom]

/** `overlap` is of the rarer of the two; `lift` is 1 where the two are independent; the last two are shares of 1. */
export type PaperEpisodePair = Readonly<{
  pair: Pair
  episodes: number
  jaccard: number
  overlap: number
  lift: number
  secondGivenFirst: number
  firstGivenSecond: number
}>

export type PaperSessionPair = Readonly<{ pair: Pair; sessions: number; lift: number }>

/** The pair in a list, whichever symptom is named first; null where the authors print none, which is not a zero. */
export function paperPair<Row extends { readonly pair: Pair }>(rows: readonly Row[], one: Symptom, other: Symptom): Row | null {
  return rows.find(({ pair }) => one !== other && pair.includes(one) && pair.includes(other)) ?? null
}

/**
 * Symptoms of one episode (arXiv:2605.29442, authors' notebook annotation_analysis; 16,118 episodes). An annotator gives a second
 * symptom only where its absence would distort, so a lift below 1 is also a rule of labelling. Pairs of fewer than 30 episodes
 * are not printed: S1 and S4, and S6 with all but S3.
 */
export const PAPER_EPISODE_PAIRS: readonly PaperEpisodePair[] = [
  { pair: ['S2', 'S4'], episodes: 646, jaccard: 0.1209, overlap: 0.3929, lift: 1.458, secondGivenFirst: 0.1487, firstGivenSecond: 0.3929 },
  {
    pair: ['S3', 'S7'],
    episodes: 1_003,
    jaccard: 0.1138,
    overlap: 0.2756,
    lift: 0.7191,
    secondGivenFirst: 0.1624,
    firstGivenSecond: 0.2756,
  },
  { pair: ['S5', 'S7'], episodes: 633, jaccard: 0.1077, overlap: 0.2204, lift: 0.9762, secondGivenFirst: 0.2204, firstGivenSecond: 0.1739 },
  { pair: ['S3', 'S4'], episodes: 518, jaccard: 0.0709, overlap: 0.3151, lift: 0.822, secondGivenFirst: 0.0838, firstGivenSecond: 0.3151 },
  { pair: ['S2', 'S3'], episodes: 540, jaccard: 0.0541, overlap: 0.1243, lift: 0.3243, secondGivenFirst: 0.1243, firstGivenSecond: 0.0874 },
  { pair: ['S2', 'S7'], episodes: 360, jaccard: 0.0472, overlap: 0.0989, lift: 0.3671, secondGivenFirst: 0.0829, firstGivenSecond: 0.0989 },
  { pair: ['S1', 'S7'], episodes: 226, jaccard: 0.0428, overlap: 0.1213, lift: 0.5373, secondGivenFirst: 0.1213, firstGivenSecond: 0.0621 },
  { pair: ['S1', 'S2'], episodes: 180, jaccard: 0.0299, overlap: 0.0966, lift: 0.3585, secondGivenFirst: 0.0966, firstGivenSecond: 0.0414 },
  { pair: ['S2', 'S5'], episodes: 166, jaccard: 0.0235, overlap: 0.0578, lift: 0.2145, secondGivenFirst: 0.0382, firstGivenSecond: 0.0578 },
  { pair: ['S3', 'S5'], episodes: 188, jaccard: 0.0212, overlap: 0.0655, lift: 0.1708, secondGivenFirst: 0.0304, firstGivenSecond: 0.0655 },
  { pair: ['S1', 'S5'], episodes: 97, jaccard: 0.0209, overlap: 0.0521, lift: 0.2922, secondGivenFirst: 0.0521, firstGivenSecond: 0.0338 },
  { pair: ['S4', 'S7'], episodes: 88, jaccard: 0.0169, overlap: 0.0535, lift: 0.2371, secondGivenFirst: 0.0535, firstGivenSecond: 0.0242 },
  { pair: ['S4', 'S5'], episodes: 73, jaccard: 0.0164, overlap: 0.0444, lift: 0.2492, secondGivenFirst: 0.0444, firstGivenSecond: 0.0254 },
  { pair: ['S1', 'S3'], episodes: 122, jaccard: 0.0154, overlap: 0.0655, lift: 0.1708, secondGivenFirst: 0.0655, firstGivenSecond: 0.0197 },
  { pair: ['S3', 'S6'], episodes: 80, jaccard: 0.0122, overlap: 0.1728, lift: 0.4508, secondGivenFirst: 0.0129, firstGivenSecond: 0.1728 },
]

/** Episodes by how many symptoms they have (same source). */
export const PAPER_SYMPTOMS_PER_EPISODE: Readonly<Record<1 | 2 | 3 | 4, number>> = { 1: 11_267, 2: 4_764, 3: 86, 4: 1 }

/** Sessions with the symptom in any episode, of the 8,630 with an episode (authors' notebook session_analysis). S8 is left out. */
export const PAPER_SESSIONS_WITH_SYMPTOM: Readonly<Record<Exclude<Symptom, 'S8'>, number>> = {
  S1: 1_590,
  S2: 3_491,
  S3: 4_661,
  S4: 1_457,
  S5: 2_131,
  S6: 426,
  S7: 2_990,
}

/**
 * Symptoms of one session, in the same episode or in two (same source). The base is sessions with an episode only, which pushes
 * the lifts down: a session without the one symptom must have another.
 */
export const PAPER_SESSION_PAIRS: readonly PaperSessionPair[] = [
  { pair: ['S2', 'S4'], sessions: 820, lift: 1.39 },
  { pair: ['S5', 'S7'], sessions: 889, lift: 1.2 },
  { pair: ['S1', 'S6'], sessions: 94, lift: 1.2 },
  { pair: ['S1', 'S5'], sessions: 428, lift: 1.09 },
  { pair: ['S3', 'S4'], sessions: 822, lift: 1.04 },
  { pair: ['S1', 'S7'], sessions: 574, lift: 1.04 },
  { pair: ['S1', 'S2'], sessions: 626, lift: 0.97 },
  { pair: ['S4', 'S5'], sessions: 349, lift: 0.97 },
  { pair: ['S3', 'S7'], sessions: 1_560, lift: 0.97 },
  { pair: ['S6', 'S7'], sessions: 139, lift: 0.94 },
  { pair: ['S2', 'S5'], sessions: 807, lift: 0.94 },
  { pair: ['S2', 'S7'], sessions: 1_100, lift: 0.91 },
  { pair: ['S1', 'S4'], sessions: 231, lift: 0.86 },
  { pair: ['S4', 'S7'], sessions: 434, lift: 0.86 },
  { pair: ['S3', 'S6'], sessions: 196, lift: 0.85 },
  { pair: ['S2', 'S3'], sessions: 1_577, lift: 0.84 },
  { pair: ['S4', 'S6'], sessions: 56, lift: 0.78 },
  { pair: ['S5', 'S6'], sessions: 80, lift: 0.76 },
  { pair: ['S1', 'S3'], sessions: 645, lift: 0.75 },
  { pair: ['S3', 'S5'], sessions: 815, lift: 0.71 },
  { pair: ['S2', 'S6'], sessions: 120, lift: 0.7 },
]
