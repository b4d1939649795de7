import type { Resolvers } from '@/lib/contracts/analytics/resolvers'
import type { Filters } from '@/lib/domain/filters'
import { PAPER_RESOLVER_BY_SYMPTOM } from '@/lib/domain/paper-resolution'
import { PAPER_SEVERITY_BY_SYMPTOM } from '@/lib/domain/paper-severity'
import { SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { proportion } from '@/lib/stats/proportion'
import { CLUSTER_NOTE, filterNotes, isLikeThePaperAsAWhole, symptomLink } from './beside'
import type { IntervalList, IntervalRow } from './chart-model'
import { figureOf } from './figure'
import { intervalTable } from './interval-table'
import { UNKNOWN_NOTE } from './resolution-notes'

/** The paper prints no such share: its resolved episodes with a symptom and all its episodes with it give one. */
export function resolvedBySymptom({ symptoms, episodes }: Resolvers, filters: Filters): IntervalList {
  const rows = Symptom.options.map(
    (code): IntervalRow => ({
      ...figureOf(proportion(symptoms[code].resolved, symptoms[code].episodes), 'percent'),
      code,
      name: `${code} ${SYMPTOMS[code].name}`,
      meaning: SYMPTOMS[code].meaning,
      of: 'episodes',
      paper: isLikeThePaperAsAWhole(filters) ? paperShare(code) : null,
      link: symptomLink(filters, code, { status: 'RS1' }),
    }),
  )
  return {
    title: 'Visibly resolved episodes by symptom, % of episodes with the symptom',
    unit: 'percent',
    n: { count: episodes, of: 'episodes' },
    notes: [
      UNKNOWN_NOTE,
      'An episode with two symptoms is under both. The paper’s shares follow from its printed tables; it prints none itself.',
      CLUSTER_NOTE,
      ...filterNotes(filters),
    ],
    rows,
    axis: 'linear',
    reference: null,
    table: intervalTable('Symptom', 'Visibly resolved (%)', 'percent', rows),
  }
}

const paperShare = (code: Symptom) => (100 * PAPER_RESOLVER_BY_SYMPTOM[code].n) / PAPER_SEVERITY_BY_SYMPTOM[code].n
