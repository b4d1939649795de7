import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import { measured } from '@/lib/classify/measured/measured'
import { MEASURES, type Measure, type MeasureId } from '@/lib/classify/measured/measures'
import type { Measured } from '@/lib/classify/measured/schema'
import type { LabelledSet, MeasuredFigure, MethodFacts } from '@/lib/domain/method-facts'
import { InvalidCategory, Symptom } from '@/lib/domain/taxonomy'

/** The classifier in use and how accurate it was found to be. */
export function methodFacts({ gold, paper, data, version, calibration, candidates }: Measured = measured): MethodFacts {
  const { byReason, ...balance } = candidates
  return {
    inUse: { id: builtinClassifier.id, version: builtinClassifier.version },
    measured: `${builtinClassifier.id}@${version}`,
    gold: labelledSet('gold', gold, data.gold),
    paper: labelledSet('paper', paper, data.paper),
    calibration: { turns: calibration.turns, bins: calibration.bins },
    candidates: {
      ...balance,
      reasons: InvalidCategory.options
        .map((category) => ({ category, count: byReason[category] ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count),
    },
  }
}

type Part = { session: Measured['gold']['session']; measures: Partial<Record<MeasureId, Measure>>; symptoms: Measured['gold']['symptoms'] }

function labelledSet(id: LabelledSet['id'], part: Part, data: Measured['data']['gold']): LabelledSet {
  const ids = Object.keys(MEASURES) as MeasureId[] // a literal table has no other keys
  const measures = ids.flatMap((measure): MeasuredFigure[] => {
    const found = part.measures[measure]
    return found ? [{ id: measure, ...MEASURES[measure], ...found, n: outOf(measure, part, data) }] : []
  })
  const symptoms = part.symptoms.flatMap(({ code, ...counts }) => {
    const symptom = Symptom.read(code)
    return symptom ? [{ code: symptom, ...counts }] : []
  })
  return { id, ...data, measures, symptoms }
}

/** Recall tells how many episodes were met, and precision out of how many that were found. */
function outOf(id: MeasureId, { session, measures }: Part, { sessions, episodes }: Measured['data']['gold']): MeasuredFigure['n'] {
  const met = Math.round((measures.episodeRecall?.value ?? 0) * episodes)
  switch (id) {
    case 'sensitivity':
      return { count: session.tp + session.fn, of: 'sessions with an episode' }
    case 'specificity':
      return { count: session.fp + session.tn, of: 'sessions without one' }
    case 'episodePrecision':
      return { count: Math.round(met / (measures.episodePrecision?.value || 1)), of: 'found episodes' }
    case 'episodeRecall':
    case 'episodeF1':
      return { count: episodes, of: 'labelled episodes' }
    case 'causeHit':
    case 'severityHit':
    case 'statusHit':
      return { count: met, of: 'episodes found by both' }
    case 'balancedAccuracy':
    case 'kappa':
    case 'symptomMacroF1':
    case 'symptomMicroF1':
    case 'meanShareErrorPoints':
    case 'effortOnlyShare':
    case 'unknownOutcomeShare':
      return { count: sessions, of: 'sessions' }
    default:
      return id satisfies never
  }
}
