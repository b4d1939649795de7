import { AXIS_NAMES } from '@/lib/classify/eval/axes'
import type { AxisShare } from '@/lib/classify/eval/axis-shares'
import type { Confusion } from '@/lib/classify/eval/confusion'
import type { Agreement, Figures } from '@/lib/classify/eval/evaluate'
import { measureText } from '@/lib/classify/measured/measure-text'
import { MEASURES, type MeasureId } from '@/lib/classify/measured/measures'
import { columns } from './columns'

const IDS = Object.keys(MEASURES) as MeasureId[] // a literal table has no other keys
const BRIEF: readonly MeasureId[] = ['balancedAccuracy', 'kappa', 'episodeF1', 'symptomMacroF1', 'meanShareErrorPoints']

/** How the classifier agrees with readers of one kind, as blocks of lines. */
export function agreementText(name: string, agreement: Agreement, eachInFull: boolean): string[] {
  const { repositories, shares, confusion } = agreement
  const eachOf = eachInFull ? repositories.map((one) => scoreText(one.repository, one)) : [briefText(repositories)]
  const matched = confusion.severity.length > 0
  return [
    scoreText(`${name}, ${repositories.length} repositories`, agreement),
    ...eachOf,
    ...(matched ? AXIS_NAMES.map((axis) => confusionText(axis, confusion[axis])) : []),
    sharesText(
      name,
      AXIS_NAMES.flatMap((axis) => shares[axis]),
    ),
  ]
}

function scoreText(title: string, { sessions, episodes, score, measures }: Figures): string {
  const measured = IDS.filter((id) => !Number.isNaN(measures[id].value)).map((id) => {
    const { value, interval } = measureText(id, measures[id])
    return [`  ${MEASURES[id].about}: ${MEASURES[id].name}`, value, interval]
  })
  const symptoms = score.symptoms.map(({ code, tp, fp, fn, f1 }) => [`  ${code}`, two(f1), `${tp}`, `${fp}`, `${fn}`])
  return [
    `${title}: ${sessions} sessions, ${episodes} episodes labelled, ${score.foundEpisodes} found`,
    ...columns([['  measure', 'value', '95 % interval'], ...measured]),
    ...columns([['  symptom by session', 'F1', 'rightly', 'wrongly', 'missed'], ...symptoms]),
  ].join('\n')
}

function briefText(repositories: Agreement['repositories']): string {
  const head = ['by repository', 'sessions', 'labelled', 'found', ...BRIEF.map((id) => SHORT[id] ?? '')]
  const rows = repositories.map(({ repository, sessions, episodes, score, measures }) => [
    `  ${repository}`,
    ...[sessions, episodes, score.foundEpisodes].map(String),
    ...BRIEF.map((id) => measureText(id, measures[id]).value),
  ])
  return columns([head, ...rows]).join('\n')
}

const SHORT: Partial<Record<MeasureId, string>> = {
  balancedAccuracy: 'balanced accuracy',
  kappa: 'kappa',
  episodeF1: 'episode F1',
  symptomMacroF1: 'symptom macro F1',
  meanShareErrorPoints: 'share error',
}

/** A row per label of the readers, a column per label of the classifier. */
function confusionText(axis: string, counts: readonly Confusion[]): string {
  const codes = [...new Set(counts.flatMap(({ labelled, found }) => [labelled, found]))].sort()
  const count = (row: string, column: string) => counts.find(({ labelled, found }) => labelled === row && found === column)?.count ?? 0
  const rows = codes.map((row) => [`  ${row}`, ...codes.map((column) => String(count(row, column) || '·'))])
  return columns([[`${axis} on matched episodes: labelled down, found across`, ...codes], ...rows]).join('\n')
}

function sharesText(name: string, shares: readonly AxisShare[]): string {
  const rows = shares.map(({ code, labelled, found, paper }) => [`  ${code}`, ...[labelled, found, paper].map(percent)])
  return columns([['percent of episodes', name, 'found', 'the paper, all its sessions'], ...rows]).join('\n')
}

function two(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2)
}

function percent(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(1)
}
