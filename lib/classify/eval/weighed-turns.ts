import { momentsOf } from '@/lib/classify/builtin/moment'
import { isWordless, weighTurns } from '@/lib/classify/builtin/pushback'
import { shownWords } from '@/lib/classify/shown-words'
import type { Predicted } from './cross-validate'

/** A developer turn with the probability that the model gives it. `hasWords` tells that it was asked, and not the rules alone. */
export type WeighedTurn = { turn: number; words: string; hasWords: boolean; chance: number }

/** The developer turns that answer an agent: what opens a session cannot push back. */
export function weighedTurns({ session, model }: Predicted): WeighedTurn[] {
  return session.transcripts
    .filter(({ origin }) => origin === 'developer')
    .flatMap((transcript) => weighTurns(momentsOf(transcript), model.turn))
    .filter(({ moment }) => moment.before !== null)
    .map(({ moment, probability }) => ({
      turn: moment.turn.number,
      words: shownWords(moment.turn),
      hasWords: !isWordless(moment),
      chance: probability,
    }))
}
