import { filterNotes } from '@/lib/charts/beside'
import type { KeyFigure } from '@/lib/charts/chart-model'
import { intervalText, outOf, signed, valueText } from '@/lib/charts/format-value'
import type { ReportDocument } from '@/lib/contracts/report/document'
import { damageSentence } from './headline-damage'
import { rateSentence } from './headline-rate'
import { repositorySentence } from './headline-repository'
import { symptomSentence } from './headline-symptoms'
import { NOT_ALIKE, readAlike } from './read-alike'
import type { ReportData } from './report-data'
import { periodFigures } from './sections/key-figures'

/** What a report says first: sentences from numbers by rule, each with its numbers, so that the same numbers say the same. */
export function headlineOf(data: ReportData): ReportDocument['headline'] {
  const [share, rate] = periodFigures(data)
  if (!share || !rate || share.n === 0) return nothingToSay(data)
  const title = share.tooFew ? `Too few sessions in ${data.now.name} to say how often agents went wrong` : titleOf(share, data)
  const sentences = share.tooFew
    ? [tooFewSentence(share, data), damageSentence(data)]
    : [shareSentence(share, data), rateSentence(rate, share, data), symptomSentence(data), repositorySentence(data), damageSentence(data)]
  const told = sentences.filter((sentence) => sentence !== null)
  return { title, sentences: told.length > 1 ? told : [...told, QUIET] }
}

const QUIET = 'There is nothing else that these numbers can say.'

function nothingToSay({ now, isComplete }: ReportData): ReportDocument['headline'] {
  return {
    title: `No session counts in ${now.name}`,
    sentences: [
      isComplete
        ? `Nothing that counts began in ${now.name}, so there is nothing to report.`
        : `Nothing that counts began in ${now.name} so far.`,
      'What was received, and why it does not count, stands under Coverage.',
    ],
  }
}

function titleOf({ value, count, n, change }: KeyFigure, { now, before }: ReportData): string {
  const sessions = `${n.toLocaleString('en')} sessions`
  const kind = isNarrowed(now) ? 'episode of the chosen kind' : 'episode'
  const found = isNarrowed(now) ? 'Episodes of the chosen kind' : 'The agent was found to go against the developer'
  const share = count === 0 ? `No ${kind} was found in ${sessions}` : `${found} in ${valueText(value, 'percent')} of ${sessions}`
  if (!change) return share
  if (!change.moreThanNoise) return `${share}, no clear change from ${before.name}`
  return `${share}, ${directionOf(change.difference)} ${unsigned(change.difference)} points from ${before.name}`
}

function tooFewSentence({ count, n }: KeyFigure, data: ReportData): string {
  const sessions = n === 1 ? 'One session counts' : `${n} sessions count`
  const withEpisode = count === 0 ? 'without an episode' : n === 1 ? 'with an episode' : `${count} of them with an episode`
  return `${sessions}, ${withEpisode}: fewer than ten are too few for shares, rates and comparisons.${soFar(data)}`
}

function shareSentence(share: KeyFigure, data: ReportData): string {
  const { value, interval, corrected } = share
  const kind = isNarrowed(data.now)
    ? 'an episode of the chosen symptoms or severities'
    : 'an episode, where the agent went against what the developer asked or meant'
  const range = interval ? ` (95 % interval ${intervalText(interval, 'percent')})` : ''
  const now = `${outOf(share, 'sessions')} have ${kind}: ${valueText(value, 'percent')}${range}.`
  const without = corrected
    ? ` Without the classifier’s measured errors it is about ${valueText(corrected.value, 'percent')} (${intervalText(corrected.interval, 'percent')}).`
    : ''
  return `${now}${without} ${changeSentence(share, data)}${soFar(data)}`
}

function changeSentence({ change, previous }: KeyFigure, data: ReportData): string {
  const { name } = data.before
  if (!previous || previous.n === 0) return `${name} has no session to compare with.`
  if (!change) return `${name} has ${previous.n} ${previous.n === 1 ? 'session' : 'sessions'}, too few to compare with.`
  const range = `${signed(change.interval.low, 'percent').replace(' points', '')} to ${signed(change.interval.high, 'percent')}`
  const verdict = change.moreThanNoise ? 'more than noise' : 'no more than noise'
  const compared = `In ${name} it was ${valueText(previous.value, 'percent')}; the change of ${signed(change.difference, 'percent')} is ${verdict} (${range}).`
  return readAlike(data) ? compared : `${compared} ${NOT_ALIKE}`
}

const isNarrowed = ({ filters }: ReportData['now']) => filterNotes(filters).length > 0
const soFar = ({ isComplete, now }: ReportData) => (isComplete ? '' : ` ${now.name} is not over: these are the numbers so far.`)
const directionOf = (difference: number) => (difference > 0 ? 'up' : 'down')
const unsigned = (difference: number) => signed(Math.abs(difference), 'percent').replace(/^\+| points$/g, '')
