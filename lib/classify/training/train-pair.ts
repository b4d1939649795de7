import type { Head } from '@/lib/classify/builtin/model/linear'
import { pairFeatures } from '@/lib/classify/builtin/model/pair-features'
import type { LabelledSession } from '@/lib/classify/eval/labelled'
import { type Example, fitLogistic } from './fit-logistic'
import { toldTurns } from './told-turns'

const PENALTY = 2
const LOOKED_BACK = 2

export function trainPair(sessions: readonly LabelledSession[]): Head {
  return fitLogistic(sessions.filter(({ gold }) => gold !== null).flatMap(examplesOf), PENALTY)
}

/** Pushbacks of one session in pairs: about the same episode, or not. */
function examplesOf(session: LabelledSession): Example[] {
  const told = toldTurns(session).filter(({ episode }) => episode !== null)
  return told.flatMap((later, index) =>
    told.slice(Math.max(0, index - LOOKED_BACK), index).map((earlier) => ({
      features: pairFeatures(later.pushback, earlier.pushback),
      target: later.episode === earlier.episode ? 1 : 0,
      weight: 1,
    })),
  )
}
