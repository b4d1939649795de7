import { filterNotes } from '@/lib/charts/beside'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import type { Filters } from '@/lib/domain/filters'
import { placesOf, reportTable } from '../data-dictionary'
import { areFew, improvedRepositories, type RankedRepository, rankedRepositories, worstRepositories } from '../ranked-repositories'
import type { ReportData, Section } from '../report-data'
import { pagePath } from '../report-links'
import { LONG_COLUMNS_SHOWN, REPOSITORY_COLUMNS, REPOSITORY_COLUMNS_SHOWN, repositoryRows } from './repository-rows'

export const repositoriesSection: Section = {
  ...{ id: 'repositories', title: 'Repositories', inWeek: true },
  compose: (data) => {
    const ranked = rankedRepositories(data)
    const worst = worstRepositories(ranked)
    return [
      worst.length === 0 ? textBlock(data, 'worst-repositories', WORST, noneRanked(data, ranked)) : worstBlock(data, worst, ranked.length),
      ...(worst.length === 0 ? [] : [improvedBlock(data, ranked)]),
      ...(areFew(ranked) ? longBlocks(data) : []),
    ]
  },
}

const WORST = 'Repositories that go wrong most'
const IMPROVED = 'Repositories that improved most'

function noneRanked({ now }: ReportData, ranked: readonly RankedRepository[]): string {
  if (now.repositories.length === 0) return `No repository has a session that counts in ${now.name}.`
  if (ranked.length > 0) return `No repository with ten sessions or more has an episode in ${now.name}.`
  return `No repository has ten sessions or more in ${now.name}: too few to tell one from another.`
}

function worstBlock(data: ReportData, worst: readonly RankedRepository[], ranked: number): ReportBlock {
  const { now } = data
  const left = now.repositories.length - ranked
  return {
    ...tableBlock(data, 'worst-repositories', WORST, worst),
    notes: [
      ranked === 1 ? 'One repository has ten sessions or more, and none to be ranked against.' : rankedHow(ranked),
      persistenceNote(data),
      ...(left > 0 ? [`${counted(left, 'more has', 'more have')} fewer than ten sessions and cannot be ranked.`] : []),
      ...filterNotes(now.filters),
    ],
  }
}

const rankedHow = (ranked: number) =>
  `${counted(ranked, 'repository has', 'repositories have')} ten sessions or more, ranked by the lower end of the interval of their share: by the share alone the smallest would lead by chance.`

/** Where a period has few to rank, those of the long range; nothing where that has no more. */
function longBlocks(data: ReportData): ReportBlock[] {
  const { now, long, kind } = data
  const ranked = rankedRepositories({ now: { repositories: long.repositories }, before: { repositories: [] } })
  const worst = worstRepositories(ranked)
  if (worst.length < 2) return []
  const filters = { ...now.filters, ...long.days }
  return [
    {
      ...tableBlock(data, 'long-repositories', `${WORST}, over thirteen ${kind}s`, worst),
      shown: placesOf(REPOSITORY_COLUMNS, LONG_COLUMNS_SHOWN),
      link: pagePath('/repositories', filters),
      rowLinks: pathsOf(worst, filters),
      notes: [`A ${kind} has too few sessions of most repositories. ${rankedHow(ranked.length)}`, ...filterNotes(filters)],
    },
  ]
}

function improvedBlock(data: ReportData, ranked: readonly RankedRepository[]): ReportBlock {
  const { now, before } = data
  const compared = ranked.filter(({ change }) => change !== null).length
  const improved = improvedRepositories(ranked)
  if (improved.length > 0)
    return {
      ...tableBlock(data, 'improved-repositories', IMPROVED, improved),
      notes: [
        `Their share of sessions with an episode fell from ${before.name} by more than noise, for having looked at ${compared}; the largest fall first.`,
        ...filterNotes(now.filters),
      ],
    }
  return textBlock(
    data,
    'improved-repositories',
    IMPROVED,
    compared === 0
      ? `No repository has ten sessions or more in both ${before.name} and ${now.name}, so none can be compared.`
      : `Of ${counted(compared, 'repository', 'repositories')} with ten sessions or more in both ${before.name} and ${now.name}, none improved by more than noise.`,
  )
}

function tableBlock({ now, long }: ReportData, id: string, title: string, rows: readonly RankedRepository[]) {
  return {
    ...{ kind: 'table' as const, id, title: `${title}, % of sessions with an episode` },
    link: pagePath('/repositories', now.filters),
    table: reportTable(REPOSITORY_COLUMNS, repositoryRows(rows, long.repositories)),
    shown: placesOf(REPOSITORY_COLUMNS, REPOSITORY_COLUMNS_SHOWN),
    rowLinks: pathsOf(rows, now.filters),
  }
}

const pathsOf = (rows: readonly RankedRepository[], filters: Filters) =>
  rows.map(({ row }) => pagePath(`/repositories/${row.id}`, { ...filters, repositories: [] }))

const textBlock = ({ now }: ReportData, id: string, title: string, text: string): ReportBlock => ({
  ...{ kind: 'text', id, title, notes: [], link: pagePath('/repositories', now.filters), table: null, paragraphs: [text] },
})

const persistenceNote = ({ kind }: ReportData) =>
  `Persistence: how many times as often an episode follows on a session with one than on a clean one, over the last thirteen ${kind}s; 1 is no difference.`

const counted = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`
