import type { Verdict } from '@/lib/domain/finding'
import type { InvalidCategory } from '@/lib/domain/taxonomy'
import { hasChanged } from './evidence'
import { isWordless as isWordlessTurn } from './pushback'
import { isStrong, type Thread } from './thread-pushbacks'

type Refusal = { category: InvalidCategory; note: string; applies: (thread: Thread) => boolean }

/** Why a weak candidate is not an episode; the first that applies. */
const REFUSALS: readonly Refusal[] = [
  {
    category: 'invisible_agent_action',
    note: 'Nothing of the agent stands before it.',
    applies: ([first]) => first.moment.before === null,
  },
  {
    category: 'session_terminated_before_completion',
    note: 'The session ends with it; nothing shows what was wrong.',
    applies: (thread) => thread.at(-1)?.moment.isLast === true && isWordless(thread),
  },
  { category: 'custom:ambiguous', note: 'Stopped or refused without words.', applies: isWordless },
  {
    category: 'invisible_agent_action',
    note: 'A failure, and no action of the agent that could have caused it.',
    applies: ([first]) => first.kind === 'failure_report' && !hasChanged(first.moment),
  },
  { category: 'custom:ambiguous', note: 'A question that may be doubt or interest.', applies: ([first]) => first.kind === 'doubt' },
  { category: 'intention_claim_without_pushback', note: 'The words do not clearly push back.', applies: () => true },
]

export function judgeCandidate(thread: Thread): Verdict {
  if (isStrong(thread) && thread[0].moment.before !== null) return { valid: true }
  const refusal = REFUSALS.find(({ applies }) => applies(thread))
  return { valid: false, category: refusal?.category ?? 'custom:ambiguous', note: refusal?.note ?? '' }
}

function isWordless(thread: Thread): boolean {
  return thread.every(({ moment }) => isWordlessTurn(moment))
}
