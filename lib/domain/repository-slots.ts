import { codes } from './codes'
import { Resolver, Symptom } from './taxonomy'

const HOUR = 3_600_000

/** The time between the starts of two adjacent sessions of a repository, each class up to `under`, in milliseconds, and from that of the one before. */
export const GAPS = [
  { gap: 'under-an-hour', under: HOUR },
  { gap: 'under-a-day', under: 24 * HOUR },
  { gap: 'under-a-week', under: 7 * 24 * HOUR },
  { gap: 'a-week-or-more', under: Number.POSITIVE_INFINITY },
] as const
export const GapId = codes(GAPS.map(({ gap }) => gap))
export type GapId = (typeof GapId.options)[number]

/**
 * What is counted for a month of one repository: a slot is a number in `repository_rollup.counts`, at its place here.
 * Sessions: `sessions`, `with-episode`, `session:S1` (with that symptom). Pairs of adjacent sessions belong to the month of the later
 * one: `11` both with an episode, `10` the earlier only, `01` the later only, `00` neither; `11:under-a-day` of that gap; `11:S1` where
 * "with" is with that symptom. Pairs that both have an episode (`11`): `now:S1` earlier ones with the symptom, `next:S1` later ones,
 * `S1>S2` the earlier with the one and the later with the other. Episodes: `episodes`, `S1`, `pushbacks`, `resolved`, `RV1`.
 */
export const PAIR_CLASSES = ['11', '10', '01', '00'] as const
export type PairClass = (typeof PAIR_CLASSES)[number]

const by = <A extends string, S extends string, B extends string>(left: readonly A[], between: S, right: readonly B[]) =>
  left.flatMap((a) => right.map((b): `${A}${S}${B}` => `${a}${between}${b}`))

export const REPOSITORY_SLOTS = [
  ...(['sessions', 'with-episode', 'developer-turns', 'episodes'] as const),
  ...by(['session'], ':', Symptom.options),
  ...PAIR_CLASSES,
  ...by(PAIR_CLASSES, ':', GapId.options),
  ...by(PAIR_CLASSES, ':', Symptom.options),
  ...by(['now', 'next'], ':', Symptom.options),
  ...by(Symptom.options, '>', Symptom.options),
  ...Symptom.options,
  ...(['pushbacks', 'resolved'] as const),
  ...Resolver.options,
] as const
export type RepositorySlot = (typeof REPOSITORY_SLOTS)[number]
