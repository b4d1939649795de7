import { cutQuote } from '@/lib/classify/quotes'
import type { Candidate, PushbackKind, Quote } from '@/lib/domain/finding'
import type { Turn } from '@/lib/domain/transcript'
import { wordsOf } from '@/lib/domain/turns'
import type { Pushback } from './pushback'
import { tellingSentence } from './sentences'
import type { Thread } from './thread-pushbacks'

const CONFIDENT = 0.7
const FAIRLY_CONFIDENT = 0.45
const MOST_QUOTES = 3

/** What a thread of pushbacks proposes, before it is judged and named. Null where there is nothing to quote. */
export function proposalOf(thread: Thread): Omit<Candidate, 'name'> | null {
  const [first] = thread
  const quotes = quotesOf(thread)
  if (quotes.length === 0) return null

  const chance = Math.max(...thread.map(({ probability }) => probability))
  return {
    description: describe(first),
    goal: GOALS[first.kind],
    confidence: chance >= CONFIDENT ? 'high' : chance >= FAIRLY_CONFIDENT ? 'medium' : 'low',
    kind: first.kind,
    pushbackTurns: thread.map(({ moment }) => moment.turn.number),
    triggerTurn: first.moment.before?.number ?? null,
    quotes,
  }
}

const GOALS = {
  correction: 'intention',
  rejection: 'intention',
  failure_report: 'instruction',
  constraint_reminder: 'instruction',
  interruption: 'intention',
  revert: 'intention',
  takeover: 'instruction',
  doubt: 'intention',
  self_correction: 'intention',
} as const satisfies Record<PushbackKind, Candidate['goal']>

/** The developer's words come first; a refusal without words shows what was refused. */
function quotesOf(thread: Thread): Quote[] {
  const said = thread.flatMap(({ moment, signals }) =>
    quoteFrom(moment.turn, tellingSentence(moment.turn, new Set(signals.map(({ rule }) => rule)))),
  )
  if (said.length > 0) return said.slice(0, MOST_QUOTES)
  const { before } = thread[0].moment
  return before ? quoteFrom(before, refusedAction(before)) : []
}

function quoteFrom(turn: Turn, text: string | null): Quote[] {
  const cut = cutQuote(text ?? '')
  return cut === '' ? [] : [{ turn: turn.number, text: cut }]
}

function refusedAction(turn: Turn): string | null {
  const call = turn.parts.findLast((part) => part.type === 'tool_call')
  return call?.command ?? call?.target ?? call?.input ?? wordsOf(turn).slice(-200)
}

function describe({ moment }: Pushback): string {
  const asked = moment.earlier.at(-1)?.speech.spoken ?? ''
  const answered = cutQuote(moment.speech.spoken || moment.speech.pasted || 'no words', 180)
  const request = asked === '' ? '' : `The developer had written: “${cutQuote(oneLine(asked), 140)}”. `
  return `${request}To what the agent did, the developer answered: “${oneLine(answered)}”.`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
