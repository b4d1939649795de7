import { intervalText, valueText } from '@/lib/charts/format-value'
import { improvedRepositories, rankedRepositories } from './ranked-repositories'
import type { ReportData } from './report-data'

/** Where it goes wrong most, among two repositories or more that can be ranked. */
export function repositorySentence(data: ReportData): string | null {
  const ranked = rankedRepositories(data)
  const [worst] = ranked
  if (!worst?.share.interval || ranked.length < 2 || worst.share.count === 0) return null
  const { share, row } = worst
  const interval = share.interval ? ` (${intervalText(share.interval, 'percent')})` : ''
  const most = `Of ${ranked.length.toLocaleString('en')} repositories with ten sessions or more, ${row.name} stands highest: ${valueText(share.value, 'percent')} of ${row.sessions.toLocaleString('en')} sessions${interval}.`
  const [improved] = improvedRepositories(ranked)
  return improved?.change
    ? `${most} ${improved.row.name} improved most, by ${valueText(Math.abs(improved.change.difference), 'percent').replace(' %', ' points')}.`
    : most
}
