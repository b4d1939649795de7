import { filterNotes } from '@/lib/charts/beside'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import { placesOf, reportTable } from '../data-dictionary'
import { improvedRepositories, type RankedRepository, rankedRepositories, worstRepositories } from '../ranked-repositories'
import type { ReportData, Section } from '../report-data'
import { pagePath } from '../report-links'
import { REPOSITORY_COLUMNS, REPOSITORY_COLUMNS_SHOWN, repositoryRows } from './repository-rows'

export const repositoriesSection: Section = {
  ...{ id: 'repositories', title: 'Repositories', inWeek: true },
  compose: (data) => {
    const ranked = rankedRepositories(data)
    const worst = worstRepositories(ranked)
    if (worst.length === 0) return [textBlock(data, 'worst-repositories', WORST, noneRanked(data, ranked))]
    return [worstBlock(data, worst, ranked.length), improvedBlock(data, ranked)]
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
      `${counted(ranked, 'repository has', 'repositories have')} ten sessions or more, ranked by the lower end of the interval of their share: by the share alone the smallest would lead by chance.`,
      persistenceNote(data),
      ...(left > 0 ? [`${counted(left, 'more has', 'more have')} fewer than ten sessions and cannot be ranked.`] : []),
      ...filterNotes(now.filters),
    ],
  }
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
  }
}

const textBlock = ({ now }: ReportData, id: string, title: string, text: string): ReportBlock => ({
  ...{ kind: 'text', id, title, notes: [], link: pagePath('/repositories', now.filters), table: null, paragraphs: [text] },
})

const persistenceNote = ({ kind }: ReportData) =>
  `Persistence: how many times as often an episode follows on a session with one than on a clean one, over the last thirteen ${kind}s; 1 is no difference.`

const counted = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`
