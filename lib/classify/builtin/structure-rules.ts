import { wordsOf } from '@/lib/domain/turns'
import { ANSWER_RULES } from './answer-rules'
import { foldText } from './fold-text'
import type { Moment } from './moment'
import { failureSignature, showsFailure } from './pasted-failure'
import type { StructureRule } from './structure-rule'
import { overlap, termsOf } from './terms'

const hasPart = (type: 'rejection' | 'interruption' | 'revert') => (moment: Moment) => moment.turn.parts.some((part) => part.type === type)
const isRefused = hasPart('rejection')
const isInterrupted = hasPart('interruption')
const isReverted = hasPart('revert')
const length = (moment: Moment) => moment.speech.spoken.length
const agentEdited = (moment: Moment) =>
  moment.before?.parts.some(
    (part) => part.type === 'tool_call' && (part.kind === 'edit' || part.kind === 'shell' || part.kind === 'delete'),
  ) ?? false

/** The space before it may not reach over lines: each of many empty lines would be gone through from every other. */
const TERMINAL_LINE = /^[^\S\r\n\u2028\u2029]*(?:[$❯➜%] \S|\S{1,60}[@:]\S{0,80}[$%#] )/m

export const STRUCTURE_RULES: StructureRule[] = [
  ...ANSWER_RULES,
  {
    id: 'shape.refused-with-words',
    kind: 'rejection',
    weight: 0.7,
    meaning: 'a proposed action was refused, with words',
    applies: (m) => isRefused(m) && length(m) > 0,
  },
  {
    id: 'shape.refused',
    kind: 'rejection',
    weight: 0.4,
    meaning: 'a proposed action was refused without words',
    applies: (m) => isRefused(m) && length(m) === 0,
  },
  {
    id: 'shape.interrupted-with-words',
    kind: 'interruption',
    weight: 0.3,
    meaning: 'the agent was stopped, with words',
    applies: (m) => isInterrupted(m) && length(m) > 0,
  },
  {
    id: 'shape.interrupted',
    kind: 'interruption',
    weight: 0.1,
    meaning: 'the agent was stopped without words',
    applies: (m) => isInterrupted(m) && length(m) === 0,
  },
  {
    id: 'shape.reverted',
    kind: 'revert',
    weight: 0.9,
    meaning: 'the developer took back what the agent did',
    applies: isReverted,
  },
  {
    id: 'shape.edited-by-hand',
    kind: 'takeover',
    weight: 0.2,
    meaning: 'a file that the agent had changed was then changed by somebody else',
    applies: (m) => editsAgentFile(m),
  },
  {
    id: 'shape.terminal-only',
    kind: 'failure_report',
    weight: 0.6,
    meaning: 'nothing but the output of a terminal, after the agent changed something',
    applies: (m) => length(m) < 15 && m.speech.pasted !== '' && TERMINAL_LINE.test(m.speech.pasted) && agentEdited(m),
  },
  {
    id: 'shape.failure-after-claim',
    kind: 'failure_report',
    weight: 0.7,
    meaning: 'a pasted failure after the agent said it was done',
    applies: (m) => showsFailure(m.speech.pasted) && m.claimed.has('success'),
  },
  {
    id: 'shape.failure-after-change',
    kind: 'failure_report',
    weight: 0.5,
    meaning: 'a pasted failure after the agent changed something',
    applies: (m) => showsFailure(m.speech.pasted) && agentEdited(m),
  },
  {
    id: 'shape.same-failure-again',
    kind: 'failure_report',
    weight: 0.6,
    meaning: 'a failure that was pasted before',
    applies: (m) => repeatsFailure(m),
  },
  {
    id: 'shape.same-request-again',
    kind: 'constraint_reminder',
    weight: 0.8,
    meaning: 'the same request as before',
    applies: (m) => repeatsRequest(m),
  },
  {
    id: 'shape.quotes-agent',
    kind: 'correction',
    weight: 0.6,
    meaning: "quotes the agent's words and comments on them",
    applies: (m) => quotesAgent(m),
  },
  {
    id: 'shape.only-a-rule-file',
    kind: 'constraint_reminder',
    weight: 1,
    meaning: 'nothing but a rule file, in the middle of the work',
    applies: (m) => /^(?:@\S+\.mdc|@?(?:agents|claude|gemini|rules|conventions)\.md|@\.cursorrules)$/i.test(m.speech.spoken.trim()),
  },
  {
    id: 'shape.shouting',
    kind: 'constraint_reminder',
    weight: 0.4,
    meaning: 'words in capitals',
    applies: (m) => /(?:\b[A-Z]{3,}\b[ ,!]+){2}/.test(m.speech.spoken),
  },
  {
    id: 'shape.outcry',
    kind: 'doubt',
    weight: 0.3,
    meaning: 'exclamation or question marks in a row',
    applies: (m) => /[!?！？]{2}/.test(m.speech.spoken),
  },
  { id: 'shape.brief', kind: 'correction', weight: 0.2, meaning: 'a short remark', applies: (m) => length(m) > 0 && length(m) < 120 },
  {
    id: 'shape.only-a-failure',
    kind: 'failure_report',
    weight: 0.6,
    meaning: 'little but a pasted failure, after the agent changed something',
    applies: (m) => showsFailure(m.speech.pasted) && agentEdited(m) && length(m) < 40,
  },
  { id: 'shape.answers-question', kind: 'guard', weight: -0.2, meaning: 'the agent had asked', applies: (m) => m.asked },
  {
    id: 'shape.structured',
    kind: 'guard',
    weight: -0.8,
    meaning: 'headings: a document, not a remark',
    applies: (m) => (m.speech.spoken.match(/^#{1,4} /gm)?.length ?? 0) >= 2,
  },
  { id: 'shape.document', kind: 'guard', weight: -0.8, meaning: 'a document, not a remark', applies: (m) => length(m) > 1500 },
  { id: 'shape.opening', kind: 'guard', weight: -2, meaning: 'nothing was done before it', applies: (m) => m.before === null },
]

function repeatsRequest(moment: Moment): boolean {
  const terms = termsOf(moment.folded)
  if (terms.size < 3 || length(moment) > 800) return false
  return moment.earlier.some((earlier) => overlap(terms, termsOf(earlier.folded)) >= 0.7)
}

function repeatsFailure(moment: Moment): boolean {
  const signature = failureSignature(moment.speech.pasted)
  return signature !== null && moment.earlier.some((earlier) => failureSignature(earlier.speech.pasted) === signature)
}

function quotesAgent(moment: Moment): boolean {
  const quoted = foldText(moment.speech.quoted)
  if (quoted.length < 12 || moment.before === null || length(moment) === 0) return false
  return foldText(wordsOf(moment.before).slice(-20_000)).includes(quoted.slice(0, 60))
}

/** Editors and formatters change files too, so that this alone is little. */
function editsAgentFile({ turn, before }: Moment): boolean {
  const edited = [...turn.parts, ...(before?.parts ?? [])].flatMap((part) =>
    part.type === 'human_edit' && part.target ? [part.target] : [],
  )
  if (edited.length === 0) return false
  return before?.parts.some((part) => part.type === 'tool_call' && part.kind === 'edit' && edited.includes(part.target ?? '')) ?? false
}
