import type { TwoByTwo } from './two-by-two'

/** Sessions of one repository in the order of their time. `startedAt` is an ISO instant, `withIt` whether it has an episode, or the symptom asked for. */
export type TimedSession = { startedAt: string; withIt: boolean }

const HOUR = 3_600_000

/** The time between the starts of two adjacent sessions, each class up to `under`, in milliseconds, and from that of the one before. */
export const GAPS = [
  { gap: 'under-an-hour', under: HOUR },
  { gap: 'under-a-day', under: 24 * HOUR },
  { gap: 'under-a-week', under: 7 * 24 * HOUR },
  { gap: 'a-week-or-more', under: Number.POSITIVE_INFINITY },
] as const

export type Gap = (typeof GAPS)[number]['gap']

/**
 * Each session of a repository with the one after it, of whatever gap, as the paper pairs them: exposed are the pairs whose first
 * session has it, counted those whose second has it too. One entry of `histories` is one repository, in the order of time.
 */
export function countPairs(histories: readonly (readonly boolean[])[]): TwoByTwo {
  return tally(histories.flatMap(adjacent))
}

/** The same for each label: whether a symptom comes back as itself. A session is the labels it has. */
export function countPairsByLabel<Label extends string>(histories: readonly (readonly (readonly string[])[])[], labels: readonly Label[]) {
  return labels.map((label) => ({ label, pairs: countPairs(histories.map((sessions) => sessions.map((has) => has.includes(label)))) }))
}

/** The same by the time between the two; every class has a row, and the rows add up to `countPairs`. Throws a RangeError for sessions out of order. */
export function countPairsByGap(histories: readonly (readonly TimedSession[])[]): { gap: Gap; pairs: TwoByTwo }[] {
  const pairs = histories.flatMap(adjacent).map(([now, next]) => ({ gap: gapBetween(now, next), pair: [now.withIt, next.withIt] as const }))
  return GAPS.map(({ gap }) => ({ gap, pairs: tally(pairs.filter((each) => each.gap === gap).map(({ pair }) => pair)) }))
}

/** Each with its next; one alone has none. */
export function adjacent<Session>(sessions: readonly Session[]): (readonly [Session, Session])[] {
  return sessions.slice(1).flatMap((next, i) => sessions.slice(i, i + 1).map((now) => [now, next] as const))
}

function tally(pairs: readonly (readonly [boolean, boolean])[]): TwoByTwo {
  const after = (first: boolean) => {
    const following = pairs.filter(([now]) => now === first)
    return { count: following.filter(([, next]) => next).length, n: following.length }
  }
  return { exposed: after(true), unexposed: after(false) }
}

function gapBetween(now: TimedSession, next: TimedSession): Gap {
  const between = Date.parse(next.startedAt) - Date.parse(now.startedAt)
  if (!(between >= 0)) throw new RangeError(`sessions go in the order of time, not ${now.startedAt}, ${next.startedAt}`)
  return GAPS.find(({ under }) => between < under)?.gap ?? 'a-week-or-more'
}
