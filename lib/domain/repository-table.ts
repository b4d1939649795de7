import { codes } from './codes'

export const REPOSITORIES_ON_PAGE = 50
export const TREND_MONTHS = 13
/** How many of them the change of a trend takes as the recent ones. */
export const TREND_RECENT = 6

/** The columns of the table of repositories. A trend sorts by its change: the share of the last six months less that of those before. */
export const RepositorySort = codes([
  'name',
  'sessions',
  'share',
  'rate',
  'persistence',
  'symptom',
  'trend',
  'last-episode',
  'last-session',
])
export type RepositorySort = (typeof RepositorySort.options)[number]

export const SortOrder = codes(['asc', 'desc'])
export type SortOrder = (typeof SortOrder.options)[number]

/** The order of a column that was not asked for another one. */
export const NATURAL_ORDER = {
  ...{ name: 'asc', symptom: 'asc' },
  ...{ sessions: 'desc', share: 'desc', rate: 'desc', persistence: 'desc', trend: 'desc', 'last-episode': 'desc', 'last-session': 'desc' },
} as const satisfies Record<RepositorySort, SortOrder>
