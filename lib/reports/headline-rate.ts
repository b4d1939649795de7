import type { KeyFigure } from '@/lib/charts/chart-model'
import { signed, valueText } from '@/lib/charts/format-value'
import type { ReportData } from './report-data'

const UNIT = 'per 100 developer turns'

/** The rate beside the share, because the two may point apart: where sessions get longer, more of them have an episode. */
export function rateSentence(rate: KeyFigure, share: KeyFigure, data: ReportData): string | null {
  const { value, change, previous, tooFew } = rate
  if (tooFew || value === null) return null
  const now = `Per 100 developer turns there ${valueText(value, UNIT) === '1.0' ? 'was' : 'were'} ${valueText(value, UNIT)} episodes`
  if (!change || !previous) return `${now}.`
  const verdict = change.moreThanNoise ? 'more than noise' : 'no more than noise'
  const changed = `${now}, after ${valueText(previous.value, UNIT)} (${signed(change.difference, UNIT)}, ${verdict}).`
  return pointApart(rate, share) ? `${changed} ${apartWords(rate, data)}` : changed
}

function pointApart({ change: rate }: KeyFigure, { change: share }: KeyFigure): boolean {
  if (!rate?.moreThanNoise || !share?.moreThanNoise) return false
  return rate.difference > 0 !== share.difference > 0
}

function apartWords({ change }: KeyFigure, { now, before }: ReportData): string {
  const turns = (period: ReportData['now']) => {
    const { developerTurns, sessions } = period.overview.current
    return valueText(sessions === 0 ? null : developerTurns / sessions, 'turns')
  }
  const directions = (change?.difference ?? 0) > 0 ? 'fewer sessions, but more of the turns' : 'more sessions, but fewer of the turns'
  return `Share and rate point apart, ${directions}, went wrong: a session has ${turns(now)} developer turns on average, after ${turns(before)}.`
}
