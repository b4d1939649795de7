import { cutQuote } from '@/lib/classify/quotes'
import type { Predicted } from './cross-validate'
import type { FoundEpisode } from './found-episode'
import { isLabelledTurn } from './is-labelled-turn'
import type { LabelledEpisode } from './labelled'
import { scoredSessions } from './scored-sessions'
import { type WeighedTurn, weighedTurns } from './weighed-turns'

/**
 * A turn to look up: `chance` is what the model gave it, `says` how the developer begins. `turn` is null where no turn of ours
 * has the reader's words; readers number turns in their own way, `labelledTurn`.
 */
export type EpisodeError = {
  file: string
  turn: number | null
  labelledTurn: number | null
  says: string
  name: string
  chance: number
}
export type WorstErrors = { falseEpisodes: EpisodeError[]; missed: EpisodeError[] }

const OF_EACH = 5
const SHOWN = 100

/** The surest of the episodes that readers do not have, and of the turns that were passed over where readers have one. */
export function worstErrors(predicted: readonly Predicted[]): WorstErrors {
  const errors = predicted.map(errorsIn)
  return {
    falseEpisodes: errors
      .flatMap((one) => one.falseEpisodes)
      .sort((a, b) => b.chance - a.chance || byPlace(a, b))
      .slice(0, OF_EACH),
    missed: errors
      .flatMap((one) => one.missed)
      .sort((a, b) => a.chance - b.chance || byPlace(a, b))
      .slice(0, OF_EACH),
  }
}

function errorsIn(predicted: Predicted): WorstErrors {
  const [matches] = scoredSessions([predicted], 'gold').map((scored) => scored.matches)
  if (!matches) return { falseEpisodes: [], missed: [] }
  const { file } = predicted.session
  const turns = weighedTurns(predicted)
  return {
    falseEpisodes: matches.unmatched.map((episode) => ({ file, ...falseEpisode(episode, turns) })),
    missed: matches.missed.map((episode) => ({ file, ...missedEpisode(episode, turns) })),
  }
}

function falseEpisode({ name, pushback }: FoundEpisode, turns: readonly WeighedTurn[]): Omit<EpisodeError, 'file'> {
  const own = turns.filter(({ turn, words }) => pushback.some((said) => said.turn === turn && said.text === words))
  return { turn: pushback[0]?.turn ?? null, labelledTurn: null, says: firstWords(pushback[0]?.text), name, chance: highest(own) }
}

function missedEpisode(
  { name = '', pushback = [], quotes = [] }: LabelledEpisode,
  turns: readonly WeighedTurn[],
): Omit<EpisodeError, 'file'> {
  const own = turns.filter(({ words }) => pushback.some(({ text }) => isLabelledTurn(text, words)))
  const labelled = pushback[0] ?? quotes[0]
  return {
    turn: own[0]?.turn ?? null,
    labelledTurn: labelled?.turn ?? null,
    says: firstWords(own[0]?.words ?? labelled?.text),
    name,
    chance: highest(own),
  }
}

function highest(turns: readonly WeighedTurn[]): number {
  return Math.max(0, ...turns.map(({ chance }) => chance))
}

function firstWords(text = ''): string {
  return cutQuote(text.slice(0, 2000).replace(/\s+/g, ' '), SHOWN)
}

function byPlace(a: EpisodeError, b: EpisodeError): number {
  return a.file.localeCompare(b.file) || (a.turn ?? 0) - (b.turn ?? 0)
}
