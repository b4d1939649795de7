import type { LabelledSet, MeasuredFigure, SymptomAccuracy } from '@/lib/domain/method-facts'
import { PAPER, PAPER_QUALITY } from '@/lib/domain/paper'
import { SYMPTOMS } from '@/lib/domain/taxonomy'
import type { Table } from './chart-model'

/** `beside`: what the paper has, between people or as its share; null where it has nothing of the kind. */
export type AccuracyRow = MeasuredFigure & { meaning: string; shown: string; interval: string; beside: string | null }

const { agreement, precision } = PAPER_QUALITY

/** What a measure means for somebody who does not know its name. */
const MEANINGS: Readonly<Record<string, { meaning: string; beside?: string }>> = {
  balancedAccuracy: { meaning: 'The mean of sensitivity and specificity; 0.5 is a coin.' },
  kappa: { meaning: 'Agreement beyond chance: 0 is chance, 1 is full.', beside: `${agreement.low}–${agreement.high} between people` },
  sensitivity: { meaning: 'Of sessions with an episode, the share in which it finds one.' },
  specificity: { meaning: 'Of sessions without one, the share in which it finds none.' },
  episodePrecision: { meaning: 'Of the episodes it finds, the share that readers see too.', beside: `${precision}` },
  episodeRecall: { meaning: 'Of the episodes that readers see, the share that it finds.' },
  episodeF1: { meaning: 'Precision and recall in one.' },
  symptomMacroF1: { meaning: 'Precision and recall of a symptom in one, each symptom weighing the same.' },
  symptomMicroF1: { meaning: 'The same, each label weighing the same.' },
  causeHit: { meaning: 'Of episodes that both see, how often a cause is the same.' },
  severityHit: { meaning: 'Of episodes that both see, how often the cost is the same.' },
  statusHit: { meaning: 'Of episodes that both see, how often the outcome is the same.' },
  meanShareErrorPoints: { meaning: 'By how much the share of a symptom is off, on average.' },
  effortOnlyShare: { meaning: 'Of found episodes, those that cost only effort and trust.', beside: `${PAPER.all.severities.DS1} %` },
  unknownOutcomeShare: { meaning: 'Of found episodes, those whose outcome does not show.', beside: `${PAPER.all.statuses.RS2} %` },
}

export function accuracyRows({ measures }: LabelledSet): AccuracyRow[] {
  return measures.map((measure) => ({
    ...measure,
    meaning: MEANINGS[measure.id]?.meaning ?? '',
    shown: shownAs(measure.unit, measure.value),
    interval: `${shownAs(measure.unit, measure.low).replace(/ .*/, '')}–${shownAs(measure.unit, measure.high)}`,
    beside: MEANINGS[measure.id]?.beside ?? null,
  }))
}

function shownAs(unit: MeasuredFigure['unit'], value: number): string {
  switch (unit) {
    case 'share':
      return value.toFixed(2)
    case 'points':
      return `${value.toFixed(1)} points`
    case 'percent':
      return `${(100 * value).toFixed(1)} %`
    default:
      return unit satisfies never
  }
}

export function accuracyTable(rows: readonly AccuracyRow[]): Table {
  return {
    columns: [
      { name: 'Of', kind: 'text' },
      { name: 'Measure', kind: 'text' },
      { name: 'Value', kind: 'rate' },
      { name: '95 % from', kind: 'rate' },
      { name: '95 % to', kind: 'rate' },
      { name: 'n', kind: 'count' },
      { name: 'n of', kind: 'text' },
      { name: 'Paper', kind: 'text' },
    ],
    rows: rows.map(({ about, name, value, low, high, n, beside }) => [about, name, value, low, high, n.count, n.of, beside]),
  }
}

export type SymptomRow = { code: string; name: string; gold: SymptomAccuracy | null; paper: SymptomAccuracy | null }

/** How well each symptom is told, by session, against both sets of labels. */
export function symptomAccuracy(gold: LabelledSet, paper: LabelledSet): SymptomRow[] {
  const within = (set: LabelledSet, code: string) => set.symptoms.find((one) => one.code === code) ?? null
  return gold.symptoms.map(({ code }) => ({ code, name: SYMPTOMS[code].name, gold: within(gold, code), paper: within(paper, code) }))
}

export function symptomTable(rows: readonly SymptomRow[]): Table {
  const cells = (one: SymptomAccuracy | null) => (one ? [one.f1, one.tp, one.fp, one.fn] : [null, null, null, null])
  const columns = (labels: string) => [
    { name: `F1, ${labels}`, kind: 'rate' as const },
    { name: `Found rightly, ${labels}`, kind: 'count' as const },
    { name: `Found wrongly, ${labels}`, kind: 'count' as const },
    { name: `Missed, ${labels}`, kind: 'count' as const },
  ]
  return {
    columns: [{ name: 'Code', kind: 'text' }, { name: 'Symptom', kind: 'text' }, ...columns('codebook'), ...columns('paper')],
    rows: rows.map(({ code, name, gold, paper }) => [code, name, ...cells(gold), ...cells(paper)]),
  }
}
