import type { LabelCounts } from '@/lib/stats/co-occurrence'
import type { TransitionCounts } from '@/lib/stats/transition-lift'
import type { TwoByTwo } from '@/lib/stats/two-by-two'

/**
 * Each session of a repository with the one after it, of whatever gap, as the paper pairs them: exposed are the pairs whose first
 * session has it, counted those whose second has it too. One entry of `histories` is one repository, in the order of time.
 */
export function countPairs(histories: readonly (readonly boolean[])[]): TwoByTwo {
  return tally(histories.flatMap(adjacent))
}

/**
 * Counts what `transitionLift` takes. One entry of `histories` is one repository, its sessions in the order of time, each the
 * labels it has. Only pairs are counted whose sessions both have an episode, so both have a label; labels not asked for (the
 * paper leaves S8 out) still make such a pair. A clean session between two parts them.
 */
export function countTransitions<Label extends string>(
  histories: readonly (readonly (readonly string[])[])[],
  labels: readonly Label[],
): TransitionCounts<Label> {
  const pairs = histories.flatMap((sessions) => adjacent(sessions)).filter(([now, next]) => now.length > 0 && next.length > 0)
  const count = (holds: (now: readonly string[], next: readonly string[]) => boolean) =>
    pairs.filter(([now, next]) => holds(now, next)).length
  return {
    n: pairs.length,
    now: byLabel(labels, (label) => count((now) => now.includes(label))),
    next: byLabel(labels, (label) => count((_, next) => next.includes(label))),
    transitions: labels.flatMap((first) =>
      labels.map((second) => ({ first, second, count: count((now, next) => now.includes(first) && next.includes(second)) })),
    ),
  }
}

/** Object.fromEntries forgets its keys; these are exactly the labels. */
const byLabel = <Label extends string>(labels: readonly Label[], count: (label: Label) => number) =>
  Object.fromEntries(labels.map((label) => [label, count(label)])) as Record<Label, number>

/**
 * Counts what `coOccurrence` takes. One entry of `things` is the labels of one of them; a label said twice counts once. Labels
 * that are not asked for (the paper leaves S8 out) still make the thing one of the n, and a thing without labels is left out:
 * the paper's sessions are those with an episode. Every pair of `labels` has a row, in their order.
 */
export function countLabels<Label extends string>(things: readonly (readonly string[])[], labels: readonly Label[]): LabelCounts<Label> {
  const sets = things.filter((thing) => thing.length > 0).map((thing) => new Set(thing))
  const having = (...wanted: Label[]) => sets.filter((set) => wanted.every((label) => set.has(label))).length
  return {
    n: sets.length,
    // Object.fromEntries forgets its keys; these are exactly the labels asked for.
    support: Object.fromEntries(labels.map((label) => [label, having(label)])) as Record<Label, number>,
    pairs: labels.flatMap((first, i) => labels.slice(i + 1).map((second) => ({ first, second, count: having(first, second) }))),
  }
}

/** Each with its next; one alone has none. */
function adjacent<Session>(sessions: readonly Session[]): (readonly [Session, Session])[] {
  return sessions.slice(1).flatMap((next, i) => sessions.slice(i, i + 1).map((now) => [now, next] as const))
}

function tally(pairs: readonly (readonly [boolean, boolean])[]): TwoByTwo {
  const after = (first: boolean) => {
    const following = pairs.filter(([now]) => now === first)
    return { count: following.filter(([, next]) => next).length, n: following.length }
  }
  return { exposed: after(true), unexposed: after(false) }
}
