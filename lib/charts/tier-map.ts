import type { Causes } from '@/lib/contracts/analytics/causes'
import { byCode } from '@/lib/domain/by-code'
import { without } from '@/lib/domain/codes'
import type { Filters } from '@/lib/domain/filters'
import { PAPER_TIERS } from '@/lib/domain/paper-causes'
import { CAUSES, Cause, TIERS, Tier } from '@/lib/domain/taxonomy'
import { filterNotes, isLikeThePaperAsAWhole } from './beside'
import type { HeatMap } from './chart-model'
import { rounded } from './figure'
import { shareMap } from './share-map'

const NAMED = without(Cause.options, 'C7')

/** How plain the evidence for a cause is: the tiers of a row add up to 100. */
export function tierMap({ tiers, causes }: Causes, filters: Filters): HeatMap {
  const likeThePaper = isLikeThePaperAsAWhole(filters)
  const rows = NAMED.map((cause) => ({
    ...{ code: cause, ...CAUSES[cause], n: total(tiers[cause]), counts: tiers[cause] },
    paper: likeThePaper ? sharesOf(PAPER_TIERS[cause]) : null,
    link: () => null,
  }))
  return shareMap({
    title: 'Evidence for the cause, % of the episodes with the cause',
    n: { count: rows.reduce((sum, { n }) => sum + n, 0), of: 'causes that were named' },
    notes: [
      `Where the cause cannot be determined (${causes.C7.toLocaleString('en')} episodes) there is no evidence to judge.`,
      ...filterNotes(filters),
    ],
    ...{ of: 'episodes in the row', axes: { rows: 'Cause', columns: 'Evidence' }, columns: Tier.options, labels: TIERS, rows },
  })
}

const total = (counts: Readonly<Record<Tier, number>>) => Tier.options.reduce((sum, tier) => sum + counts[tier], 0)

const sharesOf = (counts: Readonly<Record<Tier, number>>) =>
  byCode(Tier.options, (tier) => rounded((100 * counts[tier]) / total(counts)) ?? 0)
