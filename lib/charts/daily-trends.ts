import type { TrendDays } from '@/lib/contracts/analytics/trends'
import type { Filters } from '@/lib/domain/filters'
import { Platform } from '@/lib/domain/format'
import { grouped } from '@/lib/domain/grouped'
import type { PaperScope } from '@/lib/domain/paper'
import { PAPER_RATE_TRENDS, PAPER_SHARE_TRENDS, type PaperTrend } from '@/lib/domain/paper-trends'
import { SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import type { DailyValue } from '@/lib/stats/daily-value'
import { type LinearTrend, linearTrend } from '@/lib/stats/linear-trend'
import { type MonotoneTrend, monotoneTrend } from '@/lib/stats/monotone-trend'
import { paperBeside, symptomLink } from './beside'
import type { FiltersPatch, TrendMeasure } from './chart-model'

type Day = TrendDays['days'][number]

/** Values of days, of which a trend is measured. `paper` is null where the paper prints none for these sessions. */
export type DailySeries = {
  scope: PaperScope
  code: Symptom | null
  name: string
  days: DailyValue[]
  paper: PaperTrend | null
  link: FiltersPatch | null
}
export type MeasuredSeries = DailySeries & { linear: LinearTrend | null; monotone: MonotoneTrend | null }

/**
 * As the paper has them: the rate is out of the developer turns of the day's sessions, with zeros; the share out of the day's labels, with
 * gaps. Over all sessions, and within each platform where there are two.
 */
export function dailySeries({ days }: TrendDays, filters: Filters, measure: TrendMeasure): DailySeries[] {
  const codes = measure === 'rate' && filters.symptoms.length > 0 ? filters.symptoms : Symptom.options
  return scopesOf(days).flatMap(({ scope, own }) => {
    const within = scope === 'all' ? {} : { platforms: [scope] }
    const series = (code: Symptom | null): DailySeries => ({
      scope,
      code,
      name: code ? `${code} ${SYMPTOMS[code].name}` : 'All episodes',
      days: valuesOf(own, code, measure),
      paper: paperBeside(filters) && paperOf(scope, code, measure),
      link: code ? symptomLink(filters, code, within) : within,
    })
    return [...(measure === 'rate' ? [series(null)] : []), ...codes.map(series)]
  })
}

export const measureTrend = (series: DailySeries): MeasuredSeries => ({
  ...series,
  linear: linearTrend(series.days),
  monotone: monotoneTrend(series.days),
})

/** With one platform only, all sessions are those of the platform. */
function scopesOf(days: readonly Day[]): { scope: PaperScope; own: readonly Day[] }[] {
  const byPlatform = grouped(days, ({ platform }) => platform)
  const platforms = Platform.options.flatMap((scope) => {
    const own = byPlatform.get(scope)
    return own ? [{ scope, own }] : []
  })
  return platforms.length === 1 ? platforms : [{ scope: 'all', own: days }, ...platforms]
}

function valuesOf(rows: readonly Day[], code: Symptom | null, measure: TrendMeasure): DailyValue[] {
  return [...grouped(rows, ({ day }) => day)].map(([day, own]) => {
    const sum = (of: (row: Day) => number) => own.reduce((total, row) => total + of(row), 0)
    const count = sum(({ episodes, labels }) => (code ? labels[code] : episodes))
    const n = sum(({ developerTurns, labels }) => (measure === 'rate' ? developerTurns : allLabels(labels)))
    return { day: Date.parse(day) / MS_PER_DAY, value: n === 0 ? null : count / n }
  })
}

function paperOf(scope: PaperScope, code: Symptom | null, measure: TrendMeasure): PaperTrend | null {
  if (measure === 'share') return code && PAPER_SHARE_TRENDS[scope][code]
  return scope === 'all' ? PAPER_RATE_TRENDS[code ?? 'all'] : null
}

const MS_PER_DAY = 86_400_000
const allLabels = (labels: Day['labels']) => Object.values(labels).reduce((total, count) => total + count, 0)
