import { momentsOf } from '@/lib/classify/builtin/moment'
import { isWordless, weighTurns } from '@/lib/classify/builtin/pushback'
import { wordsOf } from '@/lib/domain/turns'
import { mean, ratio } from './counts'
import type { Predicted } from './cross-validate'
import { isSameText } from './is-same-text'

/** How often turns of about this probability did push back. */
export type Bin = { from: number; turns: number; said: number; held: number }
export type Calibration = { turns: number; brier: number; bins: Bin[] }

const BINS = 10
const TELLING = 15

/** Of the developer turns with words in sessions that readers located episodes in. */
export function calibrationOf(predicted: readonly Predicted[]): Calibration {
  const turns = predicted.flatMap(turnsOf)
  const bins = Array.from({ length: BINS }, (_, at): Bin => {
    const within = turns.filter(({ said }) => Math.min(BINS - 1, Math.floor(said * BINS)) === at)
    const held = ratio(within.filter(({ holds }) => holds).length, within.length)
    return { from: at / BINS, turns: within.length, said: mean(within.map(({ said }) => said)), held }
  })
  return { turns: turns.length, brier: mean(turns.map(({ said, holds }) => (said - (holds ? 1 : 0)) ** 2)), bins }
}

function turnsOf({ session, model }: Predicted): { said: number; holds: boolean }[] {
  const texts = (session.gold ?? []).flatMap(({ pushback = [] }) => pushback.map(({ text }) => text))
  if (session.gold === null) return []
  return session.transcripts
    .filter(({ origin }) => origin === 'developer')
    .flatMap((transcript) => weighTurns(momentsOf(transcript), model.turn))
    .filter(({ moment }) => !isWordless(moment))
    .map(({ moment, probability }) => ({ said: probability, holds: texts.some((text) => isTurn(text, wordsOf(moment.turn))) }))
}

/** Short words stand in many turns: they must be the whole turn. */
function isTurn(label: string, words: string): boolean {
  return words.trim() === label.trim() || (Math.min(label.length, words.length) >= TELLING && isSameText(label, words))
}
