/**
 * Whether an episode in one session of a repository goes with one in the next (arXiv:2605.29442, authors' notebook
 * session_analysis). All adjacent sessions, however long between them, not adjusted for repository, length or agent: a
 * repository that often has episodes persists by that alone. No test and no interval is printed. The poster says "+54 %".
 */
export const PAPER_PERSISTENCE = {
  nextAfterEpisode: 0.519,
  nextAfterNone: 0.336,
  riskRatio: 1.543,
  /** In percent: 0.519 / 0.336 less 1, so of the rounded shares, where 1.543 is of the unrounded ones. */
  relativeIncrease: 54.46,
  /** Both, over what independence would give. */
  associationRatio: 1.259,
} as const

/**
 * No counts are printed. These follow from the rounded probabilities, and from 20,574 sessions in 1,639 repositories: they are
 * good to a few dozen, and give a risk ratio of 1.545 where 1.543 is printed. For an idea of the size, never for a test.
 */
export const PAPER_PERSISTENCE_ROUGHLY = {
  pairs: 18_935,
  afterEpisode: { sessions: 7_888, withEpisode: 4_094 },
  afterNone: { sessions: 11_047, withEpisode: 3_712 },
} as const
