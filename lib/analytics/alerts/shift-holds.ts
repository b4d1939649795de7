import type { SettingsOf } from '@/lib/contracts/alerts'
import type { Symptoms } from '@/lib/contracts/metrics'
import { addDays } from '@/lib/domain/buckets'
import { paramsFromFilters } from '@/lib/domain/filters'
import { SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { benjaminiHochberg } from '@/lib/stats/benjamini-hochberg'
import { type Difference, difference } from '@/lib/stats/difference'
import { proportion } from '@/lib/stats/proportion'
import { twoByTwoChiSquare } from '@/lib/stats/two-by-two'
import { symptoms } from '../questions/symptoms'
import type { Holding, Looked } from './holding'

const MOST_CHANCE = 0.05

/** Symptoms whose share of the episodes differs from the days before by more than noise, all eight looked at considered. */
export async function shiftHolds({ db, workspaceId, filters, today }: Looked, settings: SettingsOf<'shift'>): Promise<Holding[]> {
  const to = addDays(today, 1)
  const from = addDays(to, -settings.days)
  const now = await symptoms(db, workspaceId, { ...filters, from, to })
  const before = await symptoms(db, workspaceId, { ...filters, from: addDays(from, -settings.days), to: from })
  return shifts(before, now, settings.points).map(({ code, change }) => ({
    ...{ subject: `${code}-${change.value > 0 ? 'up' : 'down'}`, since: null },
    title: `${code} ${SYMPTOMS[code].name}: ${change.value > 0 ? 'more' : 'less'} often than before`,
    message: `${share(now, code)} of the episodes of the last ${settings.days} days, against ${share(before, code)} of the ${settings.days} days before (${points(change.value)} points, 95 % interval ${points(change.interval.low)} to ${points(change.interval.high)}).`,
    link: `/episodes?${paramsFromFilters({ ...filters, from, to, symptoms: [code] })}`,
  }))
}

/** Exported for its tests. */
export function shifts(before: Symptoms, now: Symptoms, atLeast: number): { code: Symptom; change: Difference }[] {
  const tests = Symptom.options.map((code) => {
    const [old, recent] = [proportion(before.labels[code], before.episodes), proportion(now.labels[code], now.episodes)]
    return { code, change: difference(old, recent), p: twoByTwoChiSquare({ exposed: recent, unexposed: old })?.p ?? null }
  })
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p))
  return tests.flatMap(({ code, change }, at) => {
    const p = adjusted[at] ?? null
    const isLarge = change !== null && Math.abs(change.value) * 100 >= atLeast
    return change && isLarge && p !== null && p <= MOST_CHANCE ? [{ code, change }] : []
  })
}

const share = ({ labels, episodes }: Symptoms, code: Symptom) =>
  `${((labels[code] / episodes) * 100).toFixed(1)} % (${labels[code].toLocaleString('en')} of ${episodes.toLocaleString('en')})`

const points = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value * 100).toFixed(1)}`
