import { type Head, RULES_SUM } from '@/lib/classify/builtin/model/linear'
import { turnFeatures } from '@/lib/classify/builtin/model/turn-features'
import { strengthOf } from '@/lib/classify/builtin/pushback'
import type { LabelledSession } from '@/lib/classify/eval/labelled'
import { type Example, fitLogistic } from './fit-logistic'
import { oncePerSession } from './once-per-session'
import { toldTurns } from './told-turns'
import { alsoWithoutWords } from './without-words'

const PENALTY = 16
/** A rule's weight is what it was thought to be worth; the data move it from there. */
const BELIEF = { [RULES_SUM]: 2.5 }

/** Every repository has its say: the more turns one has, the less each of them weighs. */
export function trainTurn(sessions: readonly LabelledSession[]): Head {
  const read = sessions.filter(({ gold }) => gold !== null)
  const repositories = [...new Set(read.map(({ repository }) => repository))]
  const examples = repositories.map((name) => read.filter(({ repository }) => repository === name).flatMap(examplesOf))
  const weights = examples.map((some) => some.length ** -0.5)
  const turns = examples.reduce((sum, some) => sum + some.length, 0)
  const total = examples.reduce((sum, some, at) => sum + some.length * (weights[at] ?? 0), 0)
  const weighted = examples.flatMap((some, at) => some.map((one) => ({ ...one, weight: ((weights[at] ?? 0) * turns) / total })))
  return fitLogistic(alsoWithoutWords(weighted), PENALTY, BELIEF)
}

/** The first words of a session answer nobody, and are no pushback whatever they say. */
const examplesOf = oncePerSession((session): Example[] => {
  let previous = 0
  return toldTurns(session).flatMap(({ pushback: { moment, signals }, episode }) => {
    const features = turnFeatures(moment, signals, previous)
    previous = strengthOf(signals)
    return moment.before === null ? [] : [{ features, target: episode === null ? 0 : 1, weight: 1 }]
  })
})
