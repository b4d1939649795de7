import type { Pair } from './co-occurrence'
import type { Estimate } from './estimate'
import { type Lift, lift } from './lift'
import { proportion } from './proportion'

/**
 * Of `n` pairs of adjacent sessions: in how many the first session has a label (`now`), the second (`next`), and, for each label
 * with each, itself too, the first the one and the second the other (`transitions`).
 */
export type TransitionCounts<Label extends string> = {
  n: number
  now: Record<Label, number>
  next: Record<Label, number>
  transitions: readonly (Pair<Label> & { count: number })[]
}

/** `given`: P(second in the next session | first in this one). The lift is null under ten of either. */
export type Transition<Label extends string> = Pair<Label> & { count: number; lift: Lift | null; given: Estimate }

/**
 * How much more often than by chance one symptom follows another from a session to the next of the same repository:
 * P(first now, second next) / (P(first now) · P(second next)), as the paper has it. Repositories are pooled, so a repository
 * with symptoms of its own lifts their transitions in either direction alike; only a difference between the two tells of order.
 */
export function transitionLift<Label extends string>({ n, now, next, transitions }: TransitionCounts<Label>): Transition<Label>[] {
  return transitions.map(({ first, second, count }) => ({
    first,
    second,
    count,
    lift: lift({ both: count, first: now[first], second: next[second], n }),
    given: proportion(count, now[first]),
  }))
}
