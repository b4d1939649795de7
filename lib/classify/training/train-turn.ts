import type { Head } from '@/lib/classify/builtin/model/linear'
import { turnFeatures } from '@/lib/classify/builtin/model/turn-features'
import { strengthOf } from '@/lib/classify/builtin/pushback'
import type { LabelledSession } from '@/lib/classify/eval/labelled'
import { type Example, fitLogistic } from './fit-logistic'
import { toldTurns } from './told-turns'
import { alsoWithoutWords } from './without-words'

const PENALTY = 8

export function trainTurn(sessions: readonly LabelledSession[]): Head {
  return fitLogistic(alsoWithoutWords(sessions.filter(({ gold }) => gold !== null).flatMap(examplesOf)), PENALTY)
}

function examplesOf(session: LabelledSession): Example[] {
  let previous = 0
  return toldTurns(session).map(({ pushback: { moment, signals }, episode }) => {
    const features = turnFeatures(moment, signals, previous)
    previous = strengthOf(signals)
    return { features, target: episode === null ? 0 : 1, weight: 1 }
  })
}
