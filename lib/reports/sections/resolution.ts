import type { Bar } from '@/lib/charts/chart-model'
import { resolutionFunnel } from '@/lib/charts/resolution-funnel'
import { UNKNOWN_NOTE } from '@/lib/charts/resolution-notes'
import { RESOLVERS, Resolver } from '@/lib/domain/taxonomy'
import type { PeriodAnswers, Section } from '../report-data'
import { barsBlock } from './bars-block'

export const resolutionSection: Section = {
  ...{ id: 'resolution', title: 'Who resolved it', inWeek: false },
  compose: ({ now, before }) => [
    barsBlock({
      ...{ id: 'resolvers', title: 'Who resolved it, % of visibly resolved episodes', of: 'visibly resolved episodes' },
      notes: [visiblyResolved(now), UNKNOWN_NOTE],
      ...{ now: resolverBars(now), before: resolverBars(before), filters: now.filters, beforeName: before.name },
    }),
  ],
}

/** The same stages as the dashboard's. */
function resolverBars({ resolution, filters }: PeriodAnswers): Bar[] {
  const { stages } = resolutionFunnel(resolution, filters)
  return Resolver.options.flatMap((code) => {
    const stage = stages.find(({ id }) => id === code)
    if (!stage?.share) return []
    return [{ ...stage.share, code, name: stage.name, meaning: RESOLVERS[code].meaning, paper: stage.paper, link: stage.link }]
  })
}

function visiblyResolved({ name, resolution: { resolved, episodes } }: PeriodAnswers): string {
  if (episodes === 0) return `There was no episode in ${name}.`
  return `${resolved.toLocaleString('en')} of ${episodes.toLocaleString('en')} episodes are visibly resolved.`
}
