import { paperBeside } from '@/lib/charts/beside'
import { signed, valueText } from '@/lib/charts/format-value'
import { SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { isTooFew } from '@/lib/stats/estimate'
import { clearChanges } from './clear-changes'
import type { ReportData } from './report-data'

/** The most frequent symptom, and which rose and fell most of those that changed by more than noise. Null for fewer than ten episodes. */
export function symptomSentence({ now, before }: ReportData): string | null {
  const { episodes, labels } = now.symptoms
  if (isTooFew(episodes)) return null
  const [most] = Symptom.options.toSorted((a, b) => labels[b] - labels[a])
  if (!most) return null
  const paper = paperBeside(now.filters)?.symptoms[most]
  const beside = paper === undefined ? '' : ` (paper ${valueText(paper, 'percent')})`
  const frequent = `Most frequent is “${SYMPTOMS[most].name}”, in ${valueText((100 * labels[most]) / episodes, 'percent')} of ${episodes.toLocaleString('en')} episodes${beside}.`
  return [frequent, changesWords(now, before)].join(' ')
}

function changesWords(now: ReportData['now'], before: ReportData['before']): string {
  if (isTooFew(before.symptoms.episodes)) return `${before.name} has too few episodes to compare symptoms with.`
  const changes = clearChanges(Symptom.options.map((code) => ({ now: shareOf(now, code), before: shareOf(before, code) })))
  const clear = Symptom.options
    .flatMap((code, place) => {
      const { change, isClear } = changes[place] ?? {}
      return change && isClear ? [{ code, difference: change.difference }] : []
    })
    .toSorted((a, b) => b.difference - a.difference)
  const [risen, fallen] = [clear[0], clear.at(-1)]
  const parts = [
    ...(risen && risen.difference > 0 ? [`“${SYMPTOMS[risen.code].name}” rose most (${signed(risen.difference, 'percent')})`] : []),
    ...(fallen && fallen.difference < 0 ? [`“${SYMPTOMS[fallen.code].name}” fell most (${signed(fallen.difference, 'percent')})`] : []),
  ]
  if (parts.length === 0) return 'No symptom changed its share by more than noise.'
  return `Of changes that are more than noise, ${parts.join(' and ')}.`
}

const shareOf = ({ symptoms: { labels, episodes } }: ReportData['now'], code: Symptom) => ({ count: labels[code], n: episodes })
