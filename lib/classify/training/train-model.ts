import type { Model } from '@/lib/classify/builtin/model/model'
import type { LabelledSession } from '@/lib/classify/eval/labelled'
import { trainLabels } from './train-labels'
import { trainPair } from './train-pair'
import { trainTurn } from './train-turn'

/** Learns a model from labelled sessions. The same sessions in the same order give the same model. */
export function trainModel(sessions: readonly LabelledSession[]): Model {
  const located = { turn: trainTurn(sessions), pair: trainPair(sessions) }
  return { ...located, ...trainLabels(sessions, located) }
}
