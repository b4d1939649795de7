import { MEASURES, type Measure, type MeasureId } from '@/lib/classify/measured/measures'
import { bootstrap } from './bootstrap'
import { type Score, type Scored, scoreOf } from './score'

const IDS = Object.keys(MEASURES) as MeasureId[] // a literal table has no other keys

const TAKE: Record<MeasureId, (score: Score) => number> = {
  balancedAccuracy: ({ session }) => session.balancedAccuracy,
  kappa: ({ session }) => session.kappa,
  sensitivity: ({ session }) => session.sensitivity,
  specificity: ({ session }) => session.specificity,
  episodePrecision: ({ episode }) => episode?.precision ?? Number.NaN,
  episodeRecall: ({ episode }) => episode?.recall ?? Number.NaN,
  episodeF1: ({ episode }) => episode?.f1 ?? Number.NaN,
  symptomMacroF1: ({ symptomMacroF1 }) => symptomMacroF1,
  symptomMicroF1: ({ symptomMicroF1 }) => symptomMicroF1,
  causeHit: ({ episode }) => episode?.causeHit ?? Number.NaN,
  severityHit: ({ episode }) => episode?.severityHit ?? Number.NaN,
  statusHit: ({ episode }) => episode?.statusHit ?? Number.NaN,
  meanShareErrorPoints: ({ meanShareErrorPoints }) => meanShareErrorPoints,
  effortOnlyShare: ({ effortOnlyShare }) => effortOnlyShare,
  unknownOutcomeShare: ({ unknownOutcomeShare }) => unknownOutcomeShare,
}

/** Every measure with its 95% interval; NaN where these sessions cannot tell. */
export function measuresOf(sessions: readonly Scored[]): Record<MeasureId, Measure> {
  const take = (drawn: readonly Scored[]) => {
    const score = scoreOf(drawn)
    return IDS.map((id) => TAKE[id](score))
  }
  const values = take(sessions)
  const intervals = bootstrap(sessions, take)
  const entries = IDS.map((id, at) => [id, { value: values[at] ?? Number.NaN, ...(intervals[at] ?? UNKNOWN) }])
  return Object.fromEntries(entries) as Record<MeasureId, Measure> // its keys are the ids
}

const UNKNOWN = { low: Number.NaN, high: Number.NaN }
