import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import { AXIS_NAMES, type Axis } from './axes'
import { type AxisShare, sharesOn } from './axis-shares'
import { byRepository } from './by-repository'
import { type Calibration, calibrationOf } from './calibration'
import { type CandidateBalance, candidateBalance } from './candidate-balance'
import { type Confusion, confusionOn } from './confusion'
import type { Predicted } from './cross-validate'
import { measuresOf } from './measures-of'
import { type Score, type Scored, scoreOf } from './score'
import { type LabelKind, scoredSessions } from './scored-sessions'
import { type WorstErrors, worstErrors } from './worst-errors'

/** `cross-validated`: each repository by weights that have not seen it · `as-shipped`: by the committed weights. */
export type Method = 'cross-validated' | 'as-shipped'

export type Evaluation = {
  classifier: string
  version: string
  method: Method
  /** Null where there are no labels of this kind. */
  gold: Agreement | null
  paper: Agreement | null
  calibration: Calibration
  candidates: CandidateBalance
  worst: WorstErrors
}

export type Figures = { sessions: number; episodes: number; score: Score; measures: ReturnType<typeof measuresOf> }
export type Agreement = Figures & {
  repositories: (Figures & { repository: string })[]
  shares: Record<Axis, AxisShare[]>
  confusion: Record<Axis, Confusion[]>
}

/** All that `pushback eval` tells of predictions on labelled sessions. */
export function evaluate(predicted: readonly Predicted[], method: Method): Evaluation {
  return {
    classifier: builtinClassifier.id,
    version: String(builtinClassifier.version),
    method,
    gold: agreementOn(predicted, 'gold'),
    paper: agreementOn(predicted, 'paper'),
    calibration: calibrationOf(predicted),
    candidates: candidateBalance(predicted),
    worst: worstErrors(predicted),
  }
}

function agreementOn(predicted: readonly Predicted[], kind: LabelKind): Agreement | null {
  const sessions = scoredSessions(predicted, kind)
  if (sessions.length === 0) return null
  return {
    ...figuresOf(sessions),
    repositories: byRepository(sessions).map(({ repository, sessions: ofIt }) => ({ repository, ...figuresOf(ofIt) })),
    shares: onEachAxis((axis) => sharesOn(axis, sessions)),
    confusion: onEachAxis((axis) => confusionOn(axis, sessions)),
  }
}

function figuresOf(sessions: readonly Scored[]): Figures {
  const score = scoreOf(sessions)
  return { sessions: score.sessions, episodes: score.labelledEpisodes, score, measures: measuresOf(sessions) }
}

function onEachAxis<Told>(tell: (axis: Axis) => Told): Record<Axis, Told> {
  const entries = AXIS_NAMES.map((axis) => [axis, tell(axis)])
  return Object.fromEntries(entries) as Record<Axis, Told> // its keys are the axes
}
