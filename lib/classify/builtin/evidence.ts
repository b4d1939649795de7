import { wordsOf } from '@/lib/domain/turns'
import type { Moment } from './moment'
import { showsFailure } from './pasted-failure'
import type { Thread } from './thread-pushbacks'

/** What the label rules look at. */
export type Evidence = {
  thread: Thread
  /** All that the developer says in the thread, folded. */
  said: string
  /** The developer's words before the thread, folded: what was asked. */
  asked: string
  /** Ids of the rules that spoke. */
  rules: ReadonlySet<string>
  claimedSuccess: boolean
  changedSomething: boolean
  failurePasted: boolean
  /** What the developer said after the thread. */
  later: readonly Moment[]
}

const REQUESTS = 3

export function evidenceOf(thread: Thread, moments: readonly Moment[]): Evidence {
  const [first] = thread
  const last = thread.at(-1) ?? first
  const asked = moments.slice(Math.max(0, first.moment.position - REQUESTS), first.moment.position)
  return {
    thread,
    said: thread.map(({ moment }) => moment.folded).join('\n'),
    asked: asked.map((moment) => moment.folded.slice(0, 2000)).join('\n'),
    rules: new Set(thread.flatMap(({ signals }) => signals.map(({ rule }) => rule))),
    claimedSuccess: thread.some(({ moment }) => moment.claimed.has('success')),
    changedSomething: thread.some(({ moment }) => hasChanged(moment)),
    failurePasted: thread.some(({ moment }) => showsFailure(moment.speech.pasted)),
    later: moments.slice(last.moment.position + 1),
  }
}

/** The agent edited, deleted or ran something; where a format shows no calls, that it says so has to do. */
export function hasChanged({ before, claimed }: Moment): boolean {
  if (before === null) return false
  const calls = before.parts.filter((part) => part.type === 'tool_call')
  if (calls.length > 0) return calls.some(({ kind }) => kind === 'edit' || kind === 'delete' || kind === 'shell')
  return claimed.has('success') || /```(?:diff|bash|sh)/.test(wordsOf(before))
}
