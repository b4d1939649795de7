import { createHash } from 'node:crypto'
import { inOrder, type SpokenKey } from '@/lib/domain/kinship'
import type { Part, Transcript, Turn } from '@/lib/domain/transcript'
import { isAct, wordsOf } from '@/lib/domain/turns'

/** Without a time, this much of what was said and answered must agree before two transcripts are taken for one chat. */
const LEAST_SAID = 40
const LEAST_ANSWERED = 200
const ANSWER_HEAD = 1_000

/**
 * What tells that another transcript of the same agent holds the same words of the developer: a copy made by resuming, forking or
 * exporting. Words and time are hashed; where there is no exact time, the words with all that was said and answered before.
 */
export function turnKeys(transcript: Transcript): SpokenKey[] {
  return inOrder(isTimed(transcript) ? timedKeys(transcript) : untimedKeys(transcript))
}

/** Exports that tell minutes, or the time of the export, tell nothing about when a turn was said. */
function isTimed({ turns }: Transcript): boolean {
  const times = turns.flatMap(({ role, at }) => (role === 'developer' && at !== null ? [at] : []))
  if (times.length > 1 && new Set(times).size === 1) return false
  return times.some((at) => !WHOLE_MINUTE.test(at))
}

const WHOLE_MINUTE = /:00(?:\.0+)?Z$/

/** A key for each thing said, as a copy may go on within a turn: after an interruption, or where an answer never came. */
function timedKeys({ agent, turns }: Transcript): SpokenKey[] {
  return turns.flatMap(({ role, at, number, parts }) => {
    if (role !== 'developer' || at === null) return []
    return parts
      .map(saidIn)
      .flatMap((said) => (said === null ? [] : { key: hash(['at', agent, at, said]), turn: number, at: Date.parse(at) }))
  })
}

function saidIn(part: Part): string | null {
  if (part.type === 'text') return squeezed(part.text) || null
  return isAct(part) ? `${part.type} ${squeezed(part.words ?? '')}` : null
}

/** The answer to a turn may still grow: it is asked only where nothing was answered before. */
function untimedKeys({ agent, turns }: Transcript): SpokenKey[] {
  const keys: SpokenKey[] = []
  const before: string[] = []
  let developer = 0
  let answered = 0
  for (const { turn, words, answer } of exchanges(turns)) {
    developer += words.length
    const said = answered >= LEAST_ANSWERED ? [...before, words] : [...before, words, answer]
    if (words !== '' && developer >= LEAST_SAID && answered + answer.length >= LEAST_ANSWERED)
      keys.push({ key: hash(['said', agent, ...said]), turn, at: null })
    before.push(words, answer)
    answered += answer.length
  }
  return keys
}

/** Each developer turn with the head of what the agent answered. */
function exchanges(turns: readonly Turn[]): { turn: number; words: string; answer: string }[] {
  const found: { turn: number; words: string; answer: string }[] = []
  for (const turn of turns) {
    const words = squeezed(wordsOf(turn))
    const last = found.at(-1)
    if (turn.role === 'developer') found.push({ turn: turn.number, words, answer: '' })
    else if (last) last.answer = `${last.answer}${words}`.slice(0, ANSWER_HEAD)
  }
  return found
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

/** 64 bits, as a bigint column holds them. */
function hash(words: string[]): bigint {
  return createHash('sha256').update(JSON.stringify(words)).digest().readBigInt64BE()
}
