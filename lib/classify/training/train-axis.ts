import type { Head } from '@/lib/classify/builtin/model/linear'
import type { LabelledEpisode } from '@/lib/classify/eval/labelled'
import type { Case } from './episode-cases'
import { type Belief, type Example, fitLogistic } from './fit-logistic'
import { matchShares } from './match-shares'
import { alsoWithoutWords } from './without-words'

/** An axis of labels, and how it is learnt. */
export type Axis<Code extends string> = {
  codes: readonly Code[]
  has: (episode: LabelledEpisode, code: Code) => boolean
  penalty: number
  /** What the rules on a label are believed to be worth for it. */
  belief: (code: Code) => Belief
  /** How much what the paper says of a whole session counts, beside what readers say of an episode. */
  paperWeight: number
  /** The two share labels out differently. 0 keeps to the readers' shares, 1 goes to the paper's. */
  towardsPaper: number
  paperShares: Readonly<Record<Code, number>>
}

/** A head for each label, whose shares over all cases are the wanted ones. */
export function trainAxis<Code extends string>(axis: Axis<Code>, read: readonly Case[], ofPaper: readonly Case[]): Record<Code, Head> {
  const cases = [...read, ...ofPaper.map((one) => ({ ...one, weight: one.weight * axis.paperWeight }))]
  const entries = axis.codes.map((code) => [code, trainHead(cases, (episode) => axis.has(episode, code), axis.penalty, axis.belief(code))])
  const heads = Object.fromEntries(entries) as Record<Code, Head> // its keys are the codes
  const all = cases.map(({ features }) => features)
  return matchShares(heads, all, wantedShares(axis, read))
}

export function trainHead(
  cases: readonly Case[],
  holds: (episode: LabelledEpisode) => boolean,
  penalty: number,
  belief: Belief = {},
): Head {
  const examples = cases.map(({ features, episodes, weight }): Example => {
    return { features, weight, target: episodes.filter(holds).length / episodes.length }
  })
  return fitLogistic(alsoWithoutWords(examples), penalty, belief)
}

/** They sum to 1. */
function wantedShares<Code extends string>(axis: Axis<Code>, read: readonly Case[]): Record<Code, number> {
  const { codes, has, towardsPaper, paperShares } = axis
  const counted = (code: Code) => read.filter(({ episodes: [episode] }) => episode && has(episode, code)).length + 1
  const ours = toOne(codes.map(counted))
  const theirs = toOne(codes.map((code) => paperShares[code]))
  const entries = codes.map((code, at) => [code, towardsPaper * (theirs[at] ?? 0) + (1 - towardsPaper) * (ours[at] ?? 0)])
  return Object.fromEntries(entries) as Record<Code, number> // its keys are the codes
}

function toOne(values: readonly number[]): number[] {
  const sum = values.reduce((total, one) => total + one, 0)
  return values.map((value) => value / sum)
}
