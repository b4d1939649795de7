import type { SeverityCounts } from '@/lib/contracts/metrics'
import type { Filters } from '@/lib/domain/filters'
import { SEVERITIES, Severity } from '@/lib/domain/taxonomy'
import { barChart } from './bar-chart'
import { filterNotes, paperBeside } from './beside'
import type { BarChart } from './chart-model'

export function severityBars({ episodes, severities }: SeverityCounts, filters: Filters): BarChart {
  return barChart(Severity.options, {
    title: 'Episodes by damage, % of episodes',
    axis: 'Damage',
    labels: SEVERITIES,
    counts: severities,
    n: { count: episodes, of: 'episodes' },
    paper: paperBeside(filters)?.severities ?? null,
    link: (code) => ({ severities: [code] }),
    notes: filterNotes(filters),
  })
}
