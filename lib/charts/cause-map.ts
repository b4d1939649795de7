import type { Causes } from '@/lib/contracts/analytics/causes'
import { byCode } from '@/lib/domain/by-code'
import type { Filters } from '@/lib/domain/filters'
import { PAPER_CAUSES_BY_SYMPTOM, PAPER_CAUSES_OF_PAIRS } from '@/lib/domain/paper-causes'
import { CAUSES, Cause, SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { filterNotes, isLikeThePaperAsAWhole, paperBeside, symptomLink } from './beside'
import type { HeatMap } from './chart-model'
import { type ShareRow, shareMap } from './share-map'

export type CauseMeasure = 'pairs' | 'episodes'

/** Which causes go with a symptom: out of the label pairs of the row, as the paper counts, or out of the episodes with the symptom. */
export function causeMap(answer: Causes, filters: Filters, measure: CauseMeasure): HeatMap {
  return measure === 'pairs' ? ofPairs(answer, filters) : ofEpisodes(answer, filters)
}

const AXES = { rows: 'Symptom', columns: 'Cause' }

function ofPairs({ pairs }: Causes, filters: Filters): HeatMap {
  const likeThePaper = isLikeThePaperAsAWhole(filters)
  const rows = Symptom.options.map((symptom) => ({
    ...{ code: symptom, ...SYMPTOMS[symptom], n: total(pairs[symptom]), counts: pairs[symptom] },
    paper: likeThePaper ? PAPER_CAUSES_BY_SYMPTOM[symptom] : null,
    link: (cause: Cause) => symptomLink(filters, symptom, { cause }),
  }))
  const counts = byCode(Cause.options, (cause) => rows.reduce((sum, row) => sum + row.counts[cause], 0))
  const all: ShareRow<Cause> = {
    ...{ code: '', name: 'All', meaning: 'Every pair of a symptom and a cause.', n: total(counts), counts },
    paper: likeThePaper ? PAPER_CAUSES_OF_PAIRS : null,
    link: () => null,
  }
  return shareMap({
    title: 'Causes by symptom, % of the pairs of symptom and cause in the row',
    n: { count: all.n, of: 'pairs of a symptom and a cause' },
    notes: [
      'A row adds up to 100 %. An episode with two symptoms or two causes makes a pair of each, so pairs are more than episodes, and the intervals, which take them as independent, are somewhat too narrow.',
      ...filterNotes(filters),
    ],
    ...{ of: 'pairs in the row', axes: AXES, columns: Cause.options, labels: CAUSES, rows: [...rows, all] },
  })
}

function ofEpisodes({ episodes, symptoms, causes, pairs }: Causes, filters: Filters): HeatMap {
  const rows = Symptom.options.map((symptom) => ({
    ...{ code: symptom, ...SYMPTOMS[symptom], n: symptoms[symptom], counts: pairs[symptom], paper: null },
    link: (cause: Cause) => symptomLink(filters, symptom, { cause }),
  }))
  const all: ShareRow<Cause> = {
    ...{ code: '', name: 'All', meaning: 'Every episode.', n: episodes, counts: causes, paper: paperBeside(filters)?.causes ?? null },
    link: (cause) => ({ cause }),
  }
  return shareMap({
    title: 'Causes by symptom, % of the episodes with the symptom',
    n: { count: episodes, of: 'episodes' },
    notes: [
      'An episode may have two causes, so a row may add up to more than 100 %. The paper prints these shares for all episodes alone.',
      ...filterNotes(filters),
    ],
    ...{ of: 'episodes in the row', axes: AXES, columns: Cause.options, labels: CAUSES, rows: [...rows, all] },
  })
}

const total = (counts: Readonly<Record<Cause, number>>) => Cause.options.reduce((sum, cause) => sum + counts[cause], 0)
