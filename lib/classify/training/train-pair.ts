import type { Head } from '@/lib/classify/builtin/model/linear'
import { pairFeatures } from '@/lib/classify/builtin/model/pair-features'
import type { LabelledSession } from '@/lib/classify/eval/labelled'
import { type Example, fitLogistic } from './fit-logistic'
import { oncePerSession } from './once-per-session'
import { toldTurns } from './told-turns'

const PENALTY = 2
const LOOKED_BACK = 1

export function trainPair(sessions: readonly LabelledSession[]): Head {
  return fitLogistic(sessions.filter(({ gold }) => gold !== null).flatMap(examplesOf), PENALTY)
}

/** Pushbacks of one session in pairs: about the same episode, or not. */
const examplesOf = oncePerSession((session): Example[] => {
  const told = toldTurns(session).filter(({ episode }) => episode !== null)
  return told.flatMap((later, index) =>
    told.slice(Math.max(0, index - LOOKED_BACK), index).map((earlier) => ({
      features: pairFeatures(later.pushback, earlier.pushback),
      target: later.episode === earlier.episode ? 1 : 0,
      weight: 1,
    })),
  )
})
