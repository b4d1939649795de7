import type { BucketUnit } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { PAPER_EPISODES_BY_MONTH, PAPER_SYMPTOMS_BY_MONTH } from '@/lib/domain/paper-time'
import { Symptom } from '@/lib/domain/taxonomy'
import { isLikeThePaperAsAWhole } from './beside'
import type { Column, TrendChart } from './chart-model'

const DRAWN = Symptom.options.filter((code) => code !== 'S8')

/** A chart of monthly shares with the paper's shares of the same months in its table; others stay as they are. */
export function withPaperMonths(chart: TrendChart, unit: BucketUnit, filters: Filters): TrendChart {
  if (chart.measure !== 'share' || unit !== 'month' || !isLikeThePaperAsAWhole(filters)) return chart
  const months = chart.points.map(({ start }) => start.slice(0, 7))
  if (!months.some((month) => month in PAPER_EPISODES_BY_MONTH)) return chart
  const columns: Column[] = [
    { name: 'Paper episodes', kind: 'count' },
    ...DRAWN.map((code) => ({ name: `Paper ${code} (% of S1–S7)`, kind: 'percent' as const })),
  ]
  return {
    ...chart,
    notes: [...chart.notes, PAPER_NOTE],
    table: {
      columns: [...chart.table.columns, ...columns],
      rows: chart.table.rows.map((row, at) => {
        const month = months[at] ?? ''
        const shares = PAPER_SYMPTOMS_BY_MONTH[month]
        return [...row, PAPER_EPISODES_BY_MONTH[month] ?? null, ...DRAWN.map((code) => shares?.[code] ?? null)]
      }),
    },
  }
}

const PAPER_NOTE =
  'The table has the paper’s shares of the same months beside, of S1 to S7 and read off its drawing. They are of IDE and CLI together, and most of its CLI sessions are of 2026: its step from January to February 2026 is partly that.'
