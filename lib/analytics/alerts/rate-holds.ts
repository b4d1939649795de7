import type { SettingsOf } from '@/lib/contracts/alerts'
import { addDays } from '@/lib/domain/buckets'
import { paramsFromFilters } from '@/lib/domain/filters'
import { type Estimate, isTooFew } from '@/lib/stats/estimate'
import { proportion } from '@/lib/stats/proportion'
import { rate } from '@/lib/stats/rate'
import { countedTogether } from '../counted-together'
import type { Holding, Looked } from './holding'

const MEASURES = {
  share: { name: 'Sessions with an episode', unit: ' %', of: 'sessions' },
  rate: { name: 'Episodes per 100 developer turns', unit: '', of: 'developer turns' },
} as const

/** The share or rate of the last days against a threshold. Never with under ten sessions or turns. */
export async function rateHolds({ db, workspaceId, filters, today }: Looked, settings: SettingsOf<'rate'>): Promise<Holding[]> {
  const range = { from: addDays(today, 1 - settings.days), to: addDays(today, 1) }
  const slots = ['sessions', 'with-episode', 'developer-turns', 'episodes'] as const
  const counts = await countedTogether(db, workspaceId, { ...filters, ...range }, slots)
  const estimate =
    settings.measure === 'share' ? proportion(counts['with-episode'], counts.sessions) : rate(counts.episodes, counts['developer-turns'])
  return isOver(estimate, settings) ? [holdingOf(estimate, settings, `/trends?${paramsFromFilters({ ...filters, ...range })}`)] : []
}

/** Exported for its tests. */
export function isOver({ value, interval, n }: Estimate, { threshold, onlyIfCertain }: SettingsOf<'rate'>): boolean {
  if (value === null || !interval || isTooFew(n)) return false
  return (onlyIfCertain ? interval.low : value) * 100 > threshold
}

function holdingOf({ value, interval, count, n }: Estimate, { measure, threshold, days }: SettingsOf<'rate'>, link: string): Holding {
  const { name, unit, of } = MEASURES[measure]
  const between = interval ? ` (95 % interval ${text(interval.low)} to ${text(interval.high)}${unit})` : ''
  return {
    ...{ subject: measure, since: null, link },
    title: `${name}: over ${threshold}${unit}`,
    message: `${text(value ?? 0)}${unit}${between} in the last ${days} days: ${count.toLocaleString('en')} in ${n.toLocaleString('en')} ${of}. The threshold is ${threshold}${unit}.`,
  }
}

const text = (value: number) => (value * 100).toFixed(1)
