import type { Resolvers } from '@/lib/contracts/analytics/resolvers'
import type { Filters } from '@/lib/domain/filters'
import { PAPER_RESOLVER_BY_SYMPTOM } from '@/lib/domain/paper-resolution'
import { RESOLVERS, Resolver, SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { proportion } from '@/lib/stats/proportion'
import { CLUSTER_NOTE, filterNotes, isLikeThePaperAsAWhole, symptomLink } from './beside'
import type { HeatCell, HeatMap, Table } from './chart-model'
import { figureOf, rounded } from './figure'

/** The paper's table of who resolved what: a row is the visibly resolved episodes with a symptom, and adds up to 100. */
export function resolversBySymptom({ symptoms, resolved }: Resolvers, filters: Filters): HeatMap {
  const cells = Symptom.options.map((symptom) => Resolver.options.map((resolver) => cellOf(symptom, resolver)))
  return {
    title: 'Who resolved it by symptom, % of visibly resolved episodes with the symptom',
    unit: 'percent',
    n: { count: resolved, of: 'visibly resolved episodes' },
    notes: ['A row adds up to 100 %. An episode with two symptoms is in two rows.', CLUSTER_NOTE, ...filterNotes(filters)],
    scale: 'share',
    of: 'visibly resolved episodes with the symptom',
    axes: { rows: 'Symptom', columns: 'Resolver' },
    rows: Symptom.options.map((code) => ({ code, ...SYMPTOMS[code], n: symptoms[code].resolved })),
    columns: Resolver.options.map((code) => ({ code, ...RESOLVERS[code], n: null })),
    cells,
    table: tableOf(cells),
  }

  function cellOf(symptom: Symptom, resolver: Resolver): HeatCell {
    const { resolved, resolvers } = symptoms[symptom]
    return {
      ...figureOf(proportion(resolvers[resolver], resolved), 'percent'),
      paper: isLikeThePaperAsAWhole(filters) ? PAPER_RESOLVER_BY_SYMPTOM[symptom].shares[resolver] : null,
      link: symptomLink(filters, symptom, { resolver }),
    }
  }
}

function tableOf(cells: HeatCell[][]): Table {
  return {
    columns: [
      { name: 'Symptom', kind: 'text' },
      { name: 'Resolver', kind: 'text' },
      { name: 'Episodes', kind: 'count' },
      { name: 'Of visibly resolved', kind: 'count' },
      { name: 'Share (%)', kind: 'percent' },
      { name: '95 % from (%)', kind: 'percent' },
      { name: '95 % to (%)', kind: 'percent' },
      { name: 'Paper (%)', kind: 'percent' },
    ],
    rows: Symptom.options.flatMap((symptom, at) =>
      Resolver.options.map((resolver, place) => {
        const cell = cells[at]?.[place]
        const names = [`${symptom} ${SYMPTOMS[symptom].name}`, `${resolver} ${RESOLVERS[resolver].name}`]
        if (!cell) return names
        const { count, n, tooFew, value, interval, paper } = cell
        return [...names, count, n, tooFew ? null : rounded(value), rounded(interval?.low), rounded(interval?.high), paper]
      }),
    ),
  }
}
