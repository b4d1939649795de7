import type { Symptoms } from '@/lib/contracts/metrics'
import type { Filters } from '@/lib/domain/filters'
import { SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { barChart } from './bar-chart'
import { filterNotes, paperBeside, symptomLink } from './beside'
import type { BarChart } from './chart-model'

export function symptomBars({ episodes, labels }: Symptoms, filters: Filters): BarChart {
  return barChart(Symptom.options, {
    title: 'Episodes by symptom, % of episodes',
    axis: 'Symptom',
    labels: SYMPTOMS,
    counts: labels,
    n: { count: episodes, of: 'episodes' },
    paper: paperBeside(filters)?.symptoms ?? null,
    link: (code) => symptomLink(filters, code),
    notes: ['An episode may have several symptoms, so the shares add up to more than 100 %.', ...filterNotes(filters)],
  })
}
