import type { Transcript, Turn } from '@/lib/domain/transcript'
import { isAct, wordsOf } from '@/lib/domain/turns'
import type { AgentStance } from './agent-phrase'
import { stancesIn } from './agent-stance'
import { foldText } from './fold-text'
import { languageOf } from './language'
import type { Language } from './lexicon/lexicons'
import { type Speech, splitSpeech } from './split-speech'

/** A developer turn and what stands around it. */
export type Moment = {
  turn: Turn
  /** Among the developer's turns, from 0. */
  position: number
  speech: Speech
  /** The spoken words as the lexicons see them. */
  folded: string
  /** Of these words; where they are too few to tell, of the session. */
  language: Language
  /** The agent turn that it answers; null for the first words of a session. */
  before: Turn | null
  /** What the agent said at the end of `before`, as stances. */
  claimed: ReadonlySet<AgentStance>
  /** The agent ended on a question. */
  asked: boolean
  /** How the agent answers, as stances of its first words. */
  answered: ReadonlySet<AgentStance>
  /** These first words, folded. */
  answerFolded: string
  /** The developer’s last turns before this one, in order. Further back nothing is compared, so that cost stays linear. */
  earlier: readonly Moment[]
  /** How the agent went on; null where no agent turn follows. */
  after: Turn | null
  /** Nothing follows. */
  isLast: boolean
}

const CLOSING = 2500
const ANSWER = 600
const EARLIER = 12
/** So much of a session tells its language. */
const LANGUAGE = 4000

export function momentsOf(transcript: Transcript): Moment[] {
  const moments: Moment[] = []
  const usual = sessionLanguage(transcript)
  for (const [index, turn] of transcript.turns.entries()) {
    if (turn.role !== 'developer' || !speaks(turn)) continue
    const speech = splitSpeech(turn)
    const folded = foldText(speech.spoken)
    const before = lastAgentTurn(transcript.turns, index)
    const told = before ? wordsOf(before) : ''
    const after = transcript.turns[index + 1] ?? null
    const answerFolded = after ? foldText(wordsOf(after).slice(0, ANSWER)) : ''
    moments.push({
      turn,
      position: moments.length,
      speech,
      folded,
      language: languageOf(folded) ?? usual,
      before,
      claimed: stancesIn(foldText(told.slice(-CLOSING))),
      asked: /[?？]\s*$/.test(told.slice(-200)),
      answered: stancesIn(answerFolded),
      answerFolded,
      after: after?.role === 'agent' ? after : null,
      earlier: moments.slice(-EARLIER),
      isLast: after === null,
    })
  }
  return moments
}

function sessionLanguage({ turns }: Transcript): Language {
  let words = ''
  for (const turn of turns) {
    if (turn.role !== 'developer') continue
    words += `${splitSpeech(turn).spoken.slice(0, 300)}\n`
    if (words.length > LANGUAGE) break
  }
  return languageOf(foldText(words.slice(0, LANGUAGE))) ?? 'en'
}

function speaks(turn: Turn): boolean {
  return turn.parts.some(isAct) || wordsOf(turn) !== ''
}

/** A turn of notices only may stand between. */
function lastAgentTurn(turns: readonly Turn[], index: number): Turn | null {
  for (let at = index - 1; at >= 0; at--) if (turns[at]?.role === 'agent') return turns[at] ?? null
  return null
}
