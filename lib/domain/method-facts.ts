import type { ClassifierVersion } from './classifier-version'
import type { InvalidCategory, Symptom } from './taxonomy'

/** A measure with its 95 % interval. All are from 0 to 1 but points; a `percent` is only shown as one. `n` is what it is out of. */
export type MeasuredFigure = {
  id: string
  about: string
  name: string
  unit: 'share' | 'points' | 'percent'
  value: number
  low: number
  high: number
  n: { count: number; of: string }
}

/** Per session: with the symptom and found so, found wrongly, missed. */
export type SymptomAccuracy = { code: Symptom; tp: number; fp: number; fn: number; f1: number }

/** Sessions that people labelled, and how well the classifier agrees with them. */
export type LabelledSet = {
  id: 'gold' | 'paper'
  sessions: number
  episodes: number
  repositories: number
  measures: MeasuredFigure[]
  symptoms: SymptomAccuracy[]
}

/** What the page on the method tells of the classifier. */
export type MethodFacts = {
  inUse: ClassifierVersion
  /** The version that was measured. */
  measured: string
  gold: LabelledSet
  paper: LabelledSet
  /** Developer turns by the probability that the classifier gave them: what it said on average, and the share that did push back. */
  calibration: { turns: number; bins: { from: number; turns: number; said: number; held: number }[] }
  candidates: { accepted: number; rejected: number; reasons: { category: InvalidCategory; count: number }[] }
}
