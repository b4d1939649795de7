import { mean, ratio } from './counts'
import type { Predicted } from './cross-validate'
import { isLabelledTurn } from './is-labelled-turn'
import { weighedTurns } from './weighed-turns'

/** How often turns of about this probability did push back. */
export type Bin = { from: number; turns: number; said: number; held: number }
export type Calibration = { turns: number; brier: number; bins: Bin[] }

const BINS = 10

/** Of the developer turns with words in sessions that readers located episodes in. A bin without turns is left out. */
export function calibrationOf(predicted: readonly Predicted[]): Calibration {
  const turns = predicted.flatMap(turnsOf)
  const bins = Array.from({ length: BINS }, (_, at): Bin => {
    const within = turns.filter(({ said }) => Math.min(BINS - 1, Math.floor(said * BINS)) === at)
    const held = ratio(within.filter(({ holds }) => holds).length, within.length)
    return { from: at / BINS, turns: within.length, said: mean(within.map(({ said }) => said)), held }
  })
  return {
    turns: turns.length,
    brier: mean(turns.map(({ said, holds }) => (said - (holds ? 1 : 0)) ** 2)),
    bins: bins.filter((bin) => bin.turns > 0),
  }
}

function turnsOf(predicted: Predicted): { said: number; holds: boolean }[] {
  const { gold } = predicted.session
  if (gold === null) return []
  const labels = gold.flatMap(({ pushback = [] }) => pushback.map(({ text }) => text))
  return weighedTurns(predicted)
    .filter(({ hasWords }) => hasWords)
    .map(({ words, chance }) => ({ said: chance, holds: labels.some((label) => isLabelledTurn(label, words)) }))
}
