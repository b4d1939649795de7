import type { Calibration } from '@/lib/classify/eval/calibration'
import type { CandidateBalance } from '@/lib/classify/eval/candidate-balance'
import type { Evaluation } from '@/lib/classify/eval/evaluate'
import type { EpisodeError, WorstErrors } from '@/lib/classify/eval/worst-errors'
import { INVALID_CATEGORIES } from '@/lib/domain/taxonomy'
import { agreementText } from './agreement-text'
import { columns } from './columns'

const METHODS = {
  'cross-validated': 'Each repository is judged by weights learnt from the others.',
  'as-shipped':
    'Judged by the committed weights. They have seen the sessions that they were learnt from: on those, these figures flatter and are not published.',
} as const satisfies Record<Evaluation['method'], string>

/** The paper accepts this share of its candidates. */
const PAPER_ACCEPTS = 53.9

/** An evaluation for people; `eachInFull` shows every repository with its intervals. */
export function evaluationText(evaluation: Evaluation, eachInFull: boolean): string {
  const { classifier, version, method, gold, paper, calibration, candidates, worst } = evaluation
  return [
    `Classifier ${classifier}, version ${version}. ${METHODS[method]}`,
    ...(gold ? agreementText('Gold labels', gold, eachInFull) : []),
    ...(paper ? agreementText('Labels of the paper', paper, eachInFull) : []),
    ...(gold ? [calibrationText(calibration)] : []),
    candidatesText(candidates),
    ...(gold ? [worstText(worst)] : []),
  ].join('\n\n')
}

function calibrationText({ turns, brier, bins }: Calibration): string {
  const rows = bins.map((bin) => [
    `  ${bin.from.toFixed(1)}–${(bin.from + 0.1).toFixed(1)}`,
    String(bin.turns),
    bin.said.toFixed(2),
    bin.held.toFixed(2),
  ])
  const head = `Calibration: the probability that a developer turn pushes back, on ${turns} turns; Brier score ${brier.toFixed(3)}`
  return [head, ...columns([['  said', 'turns', 'on average', 'pushed back'], ...rows])].join('\n')
}

function candidatesText({ accepted, rejected, byReason }: CandidateBalance): string {
  const all = accepted + rejected
  const share = all === 0 ? '' : `, ${((100 * accepted) / all).toFixed(1)} % (the paper: ${PAPER_ACCEPTS} %)`
  const reasons = Object.entries(byReason).map(([reason, count]) => [`  ${nameOf(reason)}`, String(count)])
  return [`Candidates: ${accepted} of ${all} accepted${share}`, ...columns([['  rejected because', 'count'], ...reasons])].join('\n')
}

function nameOf(reason: string): string {
  return Object.entries(INVALID_CATEGORIES).find(([id]) => id === reason)?.[1].name ?? reason
}

function worstText({ falseEpisodes, missed }: WorstErrors): string {
  return [
    'The surest errors: found, and no reader has it',
    ...falseEpisodes.map(errorText),
    'The surest errors: a reader has it, and it was passed over',
    ...missed.map(errorText),
  ].join('\n')
}

function errorText({ file, turn, labelledTurn, says, name, chance }: EpisodeError): string {
  const place = turn !== null ? `turn ${turn}` : labelledTurn !== null ? `turn ${labelledTurn} as the reader counts` : 'no turn named'
  return `  ${chance.toFixed(2)}  ${file}, ${place}\n        ${name}: “${says}”`
}
