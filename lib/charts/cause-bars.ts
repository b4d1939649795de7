import type { Causes } from '@/lib/contracts/analytics/causes'
import type { Filters } from '@/lib/domain/filters'
import { CAUSES, Cause } from '@/lib/domain/taxonomy'
import { barChart } from './bar-chart'
import { filterNotes, paperBeside } from './beside'
import type { BarChart } from './chart-model'

export function causeBars({ episodes, causes }: Causes, filters: Filters): BarChart {
  return barChart(Cause.options, {
    title: 'Episodes by cause, % of episodes',
    axis: 'Cause',
    labels: CAUSES,
    counts: causes,
    n: { count: episodes, of: 'episodes' },
    paper: paperBeside(filters)?.causes ?? null,
    link: (code) => ({ cause: code }),
    notes: ['An episode may have two causes, so the shares add up to more than 100 %.', ...filterNotes(filters)],
  })
}
