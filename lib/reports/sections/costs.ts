import { barChart } from '@/lib/charts/bar-chart'
import { filterNotes, paperBeside } from '@/lib/charts/beside'
import { severityBars } from '@/lib/charts/severity-bars'
import { LOCI, Locus } from '@/lib/domain/taxonomy'
import type { PeriodAnswers, Section } from '../report-data'
import { barsBlock } from './bars-block'

export const costsSection: Section = {
  ...{ id: 'costs', title: 'What it cost', inWeek: false },
  compose: ({ now, before }) => {
    const [severity, severityBefore] = [severityBars(now.severity, now.filters), severityBars(before.severity, before.filters)]
    const [locus, locusBefore] = [locusBars(now), locusBars(before)]
    const beside = { filters: now.filters, beforeName: before.name }
    return [
      barsBlock({
        ...{ id: 'severity', title: severity.title, of: severity.n.of, now: severity.bars, before: severityBefore.bars, ...beside },
        notes: ['Judged from the quotes alone: damage that nobody speaks of is not in it.', ...severity.notes],
      }),
      barsBlock({
        ...{ id: 'locus', title: locus.title, of: locus.n.of, now: locus.bars, before: locusBefore.bars, ...beside },
        notes: locus.notes,
      }),
    ]
  },
}

/** Where applied damage landed. */
function locusBars({ severity: { located, loci }, filters }: PeriodAnswers) {
  return barChart(Locus.options, {
    title: 'Where damage was done, % of episodes with applied damage',
    axis: 'Place',
    labels: LOCI,
    counts: loci,
    n: { count: located, of: 'episodes with applied damage' },
    paper: paperBeside(filters)?.loci ?? null,
    link: () => null,
    notes: ['Only damage that was applied has a place; of several places the worst counts.', ...filterNotes(filters)],
  })
}
