import { isWordless, type Pushback, weighTurns } from '@/lib/classify/builtin/pushback'
import type { LabelledEpisode } from '@/lib/classify/eval/labelled'
import { wordsOf } from '@/lib/domain/turns'
import { oncePerSession } from './once-per-session'
import { sessionMoments } from './session-moments'

/** A developer turn with words, and the episode that it pushes back in; null where it pushes back in none. */
export type ToldTurn = { pushback: Pushback; episode: LabelledEpisode | null }

const NO_HEAD = { bias: 0, weights: {} }
/** Shorter words, "yes" or "2", stand in many turns: they must be the whole turn. */
const TELLING = 15
const COMPARED = 60

/** The turns of a session that was read for episodes, in order, with what the rules say of them. */
export const toldTurns = oncePerSession((session): ToldTurn[] =>
  weighTurns(sessionMoments(session).flat(), NO_HEAD)
    .filter(({ moment }) => !isWordless(moment))
    .map((pushback) => ({ pushback, episode: episodeOf(wordsOf(pushback.moment.turn), session.gold ?? []) })),
)

function episodeOf(words: string, episodes: readonly LabelledEpisode[]): LabelledEpisode | null {
  return episodes.find(({ pushback = [] }) => pushback.some(({ text }) => isTurn(text, words))) ?? null
}

function isTurn(label: string, words: string): boolean {
  const [a, b] = [bare(label), bare(words)]
  if (a === b) return a !== ''
  return Math.min(a.length, b.length) >= TELLING && (a.includes(b.slice(0, COMPARED)) || b.includes(a.slice(0, COMPARED)))
}

function bare(text: string): string {
  return text
    .slice(0, 4000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 160)
}
