import type { Comparison } from '@/lib/contracts/analytics/comparison'
import type { Grouping } from '@/lib/contracts/metrics'
import { MOST_TURNS } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { PAPER_PLATFORM_SIGNIFICANCE } from '@/lib/domain/paper-platforms'
import { CLUSTER_NOTE, filterNotes } from './beside'
import type { GroupRow, GroupTable } from './chart-model'
import { adjustedRate } from './group-adjusted'
import { type GroupLabel, type GroupSection, WHOLES } from './group-labels'
import { type Both, type Draft, medianMeasure, rateMeasure, shareMeasure } from './group-measure'
import { ofBoth, type Side } from './group-sides'

type DraftRow = Omit<GroupRow, 'apart' | 'measures'> & { measures: Draft[] }
/** A table before it is known how many tests stand on the page. */
export type DraftTable = Pick<GroupTable, 'id' | 'title' | 'description' | 'notes' | 'heads'> & { rows: DraftRow[] }

const ALIKE = {
  platform: 'months',
  agent: 'months and platforms',
  model: 'months and agents',
} as const satisfies Record<Grouping, string>

/** How long sessions are and how often they go wrong. */
export function headline({ by, strata }: Comparison, sides: Both<Side>, filters: Filters): DraftTable {
  const [{ counts: first }, { counts: second }] = sides
  const links = ofBoth(sides, ({ link }) => link)
  const share = shareMeasure(
    'sessions',
    ofBoth(sides, ({ counts }) => ({ count: counts.sessionsWithEpisode, n: counts.sessions })),
    { papers: ofBoth(sides, ({ paper }) => paper?.sessionsWithEpisodeShare ?? null), links },
  )
  const rate = rateMeasure(
    ofBoth(sides, ({ counts }) => ({ count: counts.episodes, n: counts.developerTurns })),
    { papers: ofBoth(sides, ({ paper }) => paper && paper.episodesPerDeveloperTurn * 100), links },
  )
  const turns = medianMeasure(
    'turns',
    'sessions with a developer turn',
    ofBoth(sides, ({ counts }) => new Map(counts.turns.flatMap((sessions, place) => (sessions > 0 ? [[place + 1, sessions]] : [])))),
    { papers: ofBoth(sides, ({ paperMedianTurns }) => paperMedianTurns), links: [null, null] },
  )
  return {
    id: 'sessions',
    title: `Sessions of ${first.name} and ${second.name}: turns, share with an episode, rate`,
    description: `${numbers(first.sessions, second.sessions)} sessions, ${numbers(first.developerTurns, second.developerTurns)} developer turns`,
    notes: [
      `Sessions of ${MOST_TURNS} developer turns and more are taken as ${MOST_TURNS}.`,
      CLUSTER_NOTE,
      `At the same mix: the rates within the ${ALIKE[by]} that both have, weighted alike for both, so that these do not make the difference.`,
      ...paperNotes(sides),
      ...filterNotes(filters),
    ],
    heads: [],
    rows: [
      plainRow('median-turns', 'Median developer turns of a session', turns),
      plainRow('sessions-with-episode', 'Sessions with an episode', share),
      plainRow('episode-rate', 'Episodes per 100 developer turns', rate),
      plainRow('adjusted-rate', `Episodes per 100 developer turns, at the same mix of ${ALIKE[by]}`, adjustedRate({ strata })),
    ],
  }
}

function paperNotes([first]: Both<Side>): string[] {
  return first.paper
    ? [`The paper gives p < ${PAPER_PLATFORM_SIGNIFICANCE.below} for all its differences between IDE and CLI, and names no test.`]
    : []
}

const plainRow = (id: string, name: string, measure: Draft): DraftRow => ({
  id,
  code: null,
  name,
  meaning: '',
  measures: [measure],
})

/** Each label as a share and as a rate. */
export function sectionTable({ id, name, notes, labels }: GroupSection, sides: Both<Side>, filters: Filters): DraftTable {
  const [{ counts: first }, { counts: second }] = sides
  const wholes = [...new Set(labels.map(({ whole }) => whole))]
  return {
    id,
    title: `${name}: share of ${wholes.map((whole) => WHOLES[whole]).join(' or ')} in %, and per 100 developer turns`,
    description: wholes.map((whole) => `${numbers(first[whole], second[whole])} ${WHOLES[whole]}`).join(', '),
    notes: [...notes, ...filterNotes(filters)],
    heads: ['Share', 'Per 100 developer turns'],
    rows: labels.map((label) => labelRow(label, sides, filters)),
  }
}

function labelRow(label: GroupLabel, sides: Both<Side>, filters: Filters): DraftRow {
  const { whole, count, paper: paperShare } = label
  const links = ofBoth(sides, ({ link }) => label.link(filters, link))
  const share = shareMeasure(
    WHOLES[whole],
    ofBoth(sides, ({ counts }) => ({ count: count(counts), n: counts[whole] })),
    { papers: ofBoth(sides, ({ paper }) => paper && paperShare(paper)), links },
  )
  const rate = rateMeasure(
    ofBoth(sides, ({ counts }) => ({ count: count(counts), n: counts.developerTurns })),
    { papers: ofBoth(sides, ({ paper }) => paper && (paperShare(paper) * paper[whole]) / paper.developerTurns), links },
  )
  const { id, code, name, meaning } = label
  return { id, code, name, meaning, measures: [share, rate] }
}

const numbers = (first: number, second: number) => `${first.toLocaleString('en')} and ${second.toLocaleString('en')}`
