import { type Head, probability } from './model/linear'
import { pairFeatures } from './model/pair-features'
import { type Pushback, STRONG, WEAK } from './pushback'

/** Pushbacks about one unresolved divergence, in order. */
export type Thread = [Pushback, ...Pushback[]]

/** Only the latest threads, and the latest pushbacks of each, are compared, so that cost stays linear. */
const RECENT = 3
const SAME = 0.42

/** Joins what is about the same divergence. A weak pushback may join a strong one, but never carries one. */
export function threadPushbacks(pushbacks: readonly Pushback[], head: Head): Thread[] {
  const threads: Thread[] = []
  const strong: Thread[] = []
  for (const pushback of pushbacks) {
    const thread = pushback.probability >= WEAK ? nearest(pushback, strong.slice(-RECENT), head) : null
    if (thread) {
      thread.push(pushback)
      continue
    }
    const begun: Thread = [pushback]
    threads.push(begun)
    if (isStrong(begun)) strong.push(begun)
  }
  return threads
}

export function isStrong(thread: Thread): boolean {
  return thread.some((pushback) => pushback.probability >= STRONG)
}

function nearest(pushback: Pushback, threads: readonly Thread[], head: Head): Thread | null {
  let best: Thread | null = null
  let most = SAME
  for (const thread of threads) {
    for (const earlier of thread.slice(-RECENT)) {
      const same = probability(head, pairFeatures(pushback, earlier))
      if (same < most) continue
      most = same
      best = thread
    }
  }
  return best
}
