import { Fact } from './session-facts'
import { Cause, Locus, Resolver, Severity, Symptom, Tier } from './taxonomy'

/**
 * What is counted for a day of one platform, agent and model: a slot is a number in `day_rollup.counts`, at its place in `DAY_SLOTS`.
 * Sessions: `sessions`, `with-episode`, `session:S1` (with that symptom in any episode), `session:S1+S2` (with both), `fact:asked`,
 * `fact:asked&S2` (and with that symptom), `fact:changed+refused` (of both facts), `facts-known` (that were read for facts at all), `turns:3` (with three developer turns; the last is of that many or more).
 * Episodes: `episodes`, `S1`, `C1`, `C1:direct`, `DS1`, `DL1`, `RV1`, and pairs of them: `S1+S2`, `S1>C1`, `S1>DS1`, `DS2>DL1`, `S1>RV1`, `S1>DL1`.
 * `located` have a locus, `resolved` a resolver. `pushbacks` are developer turns, `pushbacks&S1` those of episodes with it, `pushbacks:2` episodes with so many of them (0: none is
 * known). `span:2` are resolved episodes whose last pushback stands two turns, of either role, after the turn that diverged.
 */
export const MOST_TURNS = 60
export const MOST_PUSHBACKS = 6
export const MOST_SPAN = 20

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
const cross = <A extends string, Between extends string, B extends string>(rows: readonly A[], between: Between, columns: readonly B[]) =>
  rows.flatMap((row) => columns.map((column): `${A}${Between}${B}` => `${row}${between}${column}`))
const pairs = <A extends string>(labels: readonly A[]) =>
  labels.flatMap((first, i) => labels.slice(i + 1).map((second): `${A}+${A}` => `${first}+${second}`))
const prefixed = <P extends string, A extends string>(prefix: P, labels: readonly A[]) =>
  labels.map((label): `${P}${A}` => `${prefix}${label}`)
const numbered = <P extends string>(prefix: P, from: number, to: number) => upTo(from, to).map((n): `${P}${number}` => `${prefix}${n}`)

/** What a developer does to an agent at work. */
export const STOPS = ['refused', 'interrupted', 'reverted'] as const satisfies readonly Fact[]

export const TURN_SLOTS = numbered('turns:', 1, MOST_TURNS)
export const PUSHBACK_SLOTS = numbered('pushbacks:', 0, MOST_PUSHBACKS)
export const SPAN_SLOTS = numbered('span:', 1, MOST_SPAN)

/** New slots come last, and with a migration that counts all days anew. */
export const DAY_SLOTS = [
  ...(['sessions', 'with-episode', 'developer-turns'] as const),
  ...prefixed('session:', Symptom.options),
  ...prefixed('session:', pairs(Symptom.options)),
  'facts-known',
  ...prefixed('fact:', Fact.options),
  ...prefixed('fact:', cross(Fact.options, '&', Symptom.options)),
  ...TURN_SLOTS,
  ...(['episodes', 'pushbacks', 'located', 'resolved'] as const),
  ...Symptom.options,
  ...Cause.options,
  ...cross(Cause.options, ':', Tier.options),
  ...Severity.options,
  ...Locus.options,
  ...Resolver.options,
  ...pairs(Symptom.options),
  ...cross(Symptom.options, '>', Cause.options),
  ...cross(Symptom.options, '>', Severity.options),
  ...cross(Severity.options, '>', Locus.options),
  ...cross(Symptom.options, '>', Resolver.options),
  ...PUSHBACK_SLOTS,
  ...SPAN_SLOTS,
  ...prefixed('fact:changed+', STOPS),
  ...cross(Symptom.options, '>', Locus.options),
  ...prefixed('pushbacks&', Symptom.options),
] as const
export type DaySlot = (typeof DAY_SLOTS)[number]
