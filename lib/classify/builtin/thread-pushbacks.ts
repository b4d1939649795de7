import { type Pushback, STRONG } from './pushback'
import { containment, overlap, termsOf } from './terms'

/** Pushbacks about one unresolved divergence, in order. */
export type Thread = [Pushback, ...Pushback[]]

/** How many developer turns may lie between two reports of a failure that persists. */
const NEAR = 2

/** Joins what is about the same divergence. A weak pushback may join a strong one, but never carries one. */
export function threadPushbacks(pushbacks: readonly Pushback[]): Thread[] {
  const threads: Thread[] = []
  for (const pushback of pushbacks) {
    const thread = threads.findLast((candidate) => isStrong(candidate) && isAbout(pushback, candidate))
    if (thread) thread.push(pushback)
    else threads.push([pushback])
  }
  return threads
}

export function isStrong(thread: Thread): boolean {
  return thread.some((pushback) => pushback.strength >= STRONG)
}

function isAbout(pushback: Pushback, thread: Thread): boolean {
  const last = thread.at(-1) ?? thread[0]
  if (persists(pushback) && pushback.moment.position - last.moment.position <= NEAR && bothFail(pushback, last)) return true
  return thread.some((earlier) => saysTheSame(pushback, earlier))
}

function bothFail(a: Pushback, b: Pushback): boolean {
  return a.kind === 'failure_report' && b.kind === 'failure_report'
}

function persists({ signals }: Pushback): boolean {
  return signals.some(({ rule }) => /\.(?:still|again-failing|try-again|same-failure-again|dont-see)$/.test(rule))
}

function saysTheSame(a: Pushback, b: Pushback): boolean {
  const mine = termsOf(a.moment.folded)
  const theirs = termsOf(b.moment.folded)
  if (Math.min(mine.size, theirs.size) < 2) return mine.size === 1 && theirs.size === 1 && overlap(mine, theirs) === 1
  return overlap(mine, theirs) >= 0.4 || (Math.max(mine.size, theirs.size) <= 12 && containment(mine, theirs) >= 0.6)
}
