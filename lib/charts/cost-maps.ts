import type { Costs } from '@/lib/contracts/analytics/costs'
import { byCode } from '@/lib/domain/by-code'
import type { Filters } from '@/lib/domain/filters'
import { PAPER_LOCUS_BY_SEVERITY, PAPER_SEVERITY_BY_SYMPTOM, PAPER_SEVERITY_OF_SYMPTOM_LABELS } from '@/lib/domain/paper-severity'
import { LOCI, LocatedSeverity, Locus, SEVERITIES, Severity, SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { filterNotes, isLikeThePaperAsAWhole, paperBeside, symptomLink } from './beside'
import type { HeatMap } from './chart-model'
import { type ShareRow, shareMap } from './share-map'

const JUDGED = 'Severity is judged from the quotes alone, so damage that nobody speaks of is not in it.'

/** What a symptom costs. The row of all is over labels, as the paper prints it. */
export function severityBySymptom({ episodes, symptoms, severitiesBySymptom }: Costs, filters: Filters): HeatMap {
  const likeThePaper = isLikeThePaperAsAWhole(filters)
  const rows = Symptom.options.map((symptom) => ({
    ...{ code: symptom, ...SYMPTOMS[symptom], n: symptoms[symptom], counts: severitiesBySymptom[symptom] },
    paper: likeThePaper ? PAPER_SEVERITY_BY_SYMPTOM[symptom].shares : null,
    link: (severity: Severity) => symptomLink(filters, symptom, { severities: [severity] }),
  }))
  const all: ShareRow<Severity> = {
    ...{ code: '', name: 'All (label-weighted)', meaning: 'Every symptom label: an episode with two symptoms counts twice.' },
    n: rows.reduce((sum, { n }) => sum + n, 0),
    counts: byCode(Severity.options, (severity) => rows.reduce((sum, { counts }) => sum + counts[severity], 0)),
    paper: likeThePaper ? PAPER_SEVERITY_OF_SYMPTOM_LABELS : null,
    link: () => null,
  }
  return shareMap({
    title: 'Damage by symptom, % of the episodes with the symptom',
    n: { count: episodes, of: 'episodes' },
    notes: ['A row adds up to 100 %. An episode with two symptoms stands in two rows.', JUDGED, ...filterNotes(filters)],
    ...{ of: 'episodes in the row', axes: { rows: 'Symptom', columns: 'Damage' }, columns: Severity.options, labels: SEVERITIES },
    rows: [...rows, all],
  })
}

/** Where applied damage landed. */
export function locusBySeverity({ located, loci, lociBySeverity }: Costs, filters: Filters): HeatMap {
  const likeThePaper = isLikeThePaperAsAWhole(filters)
  const rows = LocatedSeverity.options.map((severity) => ({
    ...{ code: severity, ...SEVERITIES[severity], n: total(lociBySeverity[severity]), counts: lociBySeverity[severity] },
    paper: likeThePaper ? PAPER_LOCUS_BY_SEVERITY[severity].shares : null,
    link: () => null,
  }))
  const all: ShareRow<Locus> = {
    ...{ code: '', name: 'All', meaning: 'Every episode with applied damage.', n: located, counts: loci },
    paper: paperBeside(filters)?.loci ?? null,
    link: () => null,
  }
  return shareMap({
    title: 'Where damage was done by severity, % of the episodes with applied damage',
    n: { count: located, of: 'episodes with applied damage' },
    notes: [
      'A row adds up to 100 %: of several places the worst counts. The paper has eleven episodes that are hard to reverse, too few to compare with.',
      ...filterNotes(filters),
    ],
    ...{ of: 'episodes in the row', axes: { rows: 'Damage', columns: 'Place' }, columns: Locus.options, labels: LOCI },
    rows: [...rows, all],
  })
}

const total = (counts: Readonly<Record<Locus, number>>) => Locus.options.reduce((sum, locus) => sum + counts[locus], 0)
