import type { Comparison, GroupCounts } from '@/lib/contracts/analytics/comparison'
import type { Grouping } from '@/lib/contracts/metrics'
import type { Filters } from '@/lib/domain/filters'
import { Platform } from '@/lib/domain/format'
import { PAPER, type PaperFigures } from '@/lib/domain/paper'
import { PAPER_PLATFORM_ROWS } from '@/lib/domain/paper-platforms'
import { paperBeside } from './beside'
import type { FiltersPatch } from './chart-model'
import { groupLink } from './group-link'
import type { Both } from './group-measure'

/** A group with what stands beside it: the paper's figures, and which filters open its episodes. */
export type Side = { counts: GroupCounts; paper: PaperFigures | null; paperMedianTurns: number | null; link: FiltersPatch }

/** Null where there are no two groups. */
export function sidesOf({ by, compared: [first, second] }: Comparison, filters: Filters): Both<Side> | null {
  return first && second ? [sideOf(by, first, filters), sideOf(by, second, filters)] : null
}

/** The paper's figures of a group: it has them for the platforms alone. */
export function paperOfGroup(by: Grouping, name: string, filters: Filters): PaperFigures | null {
  const platform = Platform.read(name)
  return by === 'platform' && platform && paperBeside(filters) ? PAPER[platform] : null
}

function sideOf(by: Grouping, counts: GroupCounts, filters: Filters): Side {
  const paper = paperOfGroup(by, counts.name, filters)
  const platform = paper && Platform.read(counts.name)
  const medians = PAPER_PLATFORM_ROWS.find(({ id }) => id === 'median-turns')?.platforms
  return { counts, paper, paperMedianTurns: (platform && medians?.[platform]) ?? null, link: groupLink(by, counts.name) }
}

export const ofBoth = <T>([first, second]: Both<Side>, of: (side: Side) => T): Both<T> => [of(first), of(second)]
