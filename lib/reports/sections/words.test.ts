import { expect, test } from 'vitest'
import type { GroupCounts } from '@/lib/contracts/analytics/comparison'
import type { Intervention } from '@/lib/contracts/interventions'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import { byCode } from '@/lib/domain/by-code'
import { TURN_SLOTS } from '@/lib/domain/day-slots'
import { Cause, Locus, Resolver, Severity, Symptom } from '@/lib/domain/taxonomy'
import { aMonth, aPeriod, aReportData } from '@/lib/testing/a-report-data'
import type { ExampleEpisode, RecurringRule, ReportData, Section } from '../report-data'
import { coverageSection } from './coverage'
import { episodesSection } from './episodes'
import { interventionsSection } from './interventions'
import { methodSection } from './method'
import { platformsSection } from './platforms'
import { rulesSection } from './rules'

function tableOf(section: Section, data: ReportData): Extract<ReportBlock, { kind: 'table' }> {
  const [block] = section.compose(data)
  if (block?.kind !== 'table') throw new Error('a table expected')
  return block
}

/** What a page shows, row by row. */
const shownIn = ({ table, shown }: Extract<ReportBlock, { kind: 'table' }>) => table.rows.map((row) => shown.map((place) => row[place]))

function aGroup(
  name: string,
  sessions: number,
  sessionsWithEpisode: number,
  developerTurns: number,
  episodes: number,
  s3: number,
): GroupCounts {
  const none = () => 0
  return {
    ...{ name, sessions, sessionsWithEpisode, developerTurns, episodes, located: 0, resolved: 0 },
    ...{ turns: TURN_SLOTS.map(none), symptoms: byCode(Symptom.options, (code) => (code === 'S3' ? s3 : 0)) },
    ...{ causes: byCode(Cause.options, none), severities: byCode(Severity.options, none) },
    ...{ loci: byCode(Locus.options, none), resolvers: byCode(Resolver.options, none) },
  }
}

test('IDE and CLI are told by share and rate together, and where the two point apart', () => {
  const compared = [aGroup('IDE', 300, 150, 1000, 200, 60), aGroup('CLI', 300, 140, 8000, 200, 120)]
  const comparison = { by: 'platform' as const, groups: compared, compared, strata: [] }

  const table = tableOf(platformsSection, aReportData({ month: aMonth({ comparison }) }))

  // S3: 60 of 200 and 120 of 200 episodes; 6.0 and 1.5 per 100 turns.
  expect(shownIn(table)[0]).toEqual(['All (share of sessions, rate of episodes)', 50, 46.67, 20, 2.5, 43.51, 39.65, 'CLI: rate smaller'])
  expect(shownIn(table)[3]).toEqual([
    ...['S3 Developer constraint violation', 30, 60, 6, 1.5, 32.26, 49.49, 'CLI: larger share, lower rate: they point apart'],
  ])
})

const RULE: RecurringRule = {
  ...{ kind: 'prohibition', text: 'Never touch migrations.', sessions: 4, standingSessions: 1, episodes: 2 },
  repositories: ['acme/a', 'acme/b', 'acme/c', 'acme/d', 'acme/e'],
}

test('a rule is told in its own words only where quotes are permitted', () => {
  const month = aMonth({ rules: [RULE] })

  const [told, silent] = [true, false].map((mayQuote) => tableOf(rulesSection, aReportData({ month, mayQuote })))

  expect(told && shownIn(told)).toEqual([['Must not', 'Never touch migrations.', 2, 4, 1, 'acme/a, acme/b, acme/c and 2 more']])
  expect(silent && shownIn(silent)).toEqual([['Must not', 2, 4, 1, 'acme/a, acme/b, acme/c and 2 more']])
  expect(JSON.stringify(silent)).not.toContain('migrations')
})

const EPISODE: ExampleEpisode = {
  ...{ id: 'b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b002', sessionId: 'b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b003' },
  ...{ name: 'Deleted\nthe folder', symptoms: ['S3'], severity: 'DS3', repository: 'acme/shop', agent: 'Codex', day: '2026-10-14' },
  quotes: [
    { turn: 4, text: 'I removed it.' },
    { turn: 5, text: 'I said never.' },
  ],
  ...{ pushbackTurns: [5, 7], triggerTurn: 4 },
}

test('an example says who spoke in which turn, and opens the turn that pushes back', () => {
  const [block] = episodesSection.compose(aReportData({ month: aMonth({ episodes: [EPISODE] }) }))

  if (block?.kind !== 'quotes') throw new Error('quotes expected')
  expect(block.episodes[0]).toMatchObject({
    title: 'Deleted the folder',
    severity: { code: 'DS3', name: 'Hard to reverse' },
    quotes: [
      { speaker: 'agent', turn: 4 },
      { speaker: 'developer', turn: 5 },
    ],
    link: '/sessions/b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b003#turn-5',
  })
})

test('a self-correction is quoted from the agent, and without permission nothing is quoted', () => {
  const itself = { ...EPISODE, quotes: [{ turn: 6, text: 'I was wrong.' }], pushbackTurns: [], triggerTurn: 4 }
  const month = aMonth({ episodes: [itself] })

  const [told] = episodesSection.compose(aReportData({ month }))
  const [silent] = episodesSection.compose(aReportData({ month, mayQuote: false }))

  expect(told?.kind === 'quotes' && told.episodes[0]?.quotes).toEqual([{ speaker: 'agent', turn: 6, text: 'I was wrong.' }])
  expect(silent).toMatchObject({ kind: 'text', paragraphs: [expect.stringContaining('may not quote its sessions')] })
})

test('an intervention is told with what stood before and after it, and with what to mind', () => {
  const side = (sessions: number, withEpisode: number) => ({ sessions, withEpisode, developerTurns: 1000, episodes: 80 })
  const item: Intervention = {
    ...{ id: 'b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b00c', day: '2026-10-20', kind: 'manual', title: 'New rules', note: null },
    ...{ repositoryId: null, repositoryName: null, agent: null, source: 'manual', sessionId: null },
    beforeAfter: { before: side(200, 120), after: side(100, 40), strata: [], daysAfter: 12, others: 1 },
  }
  const interventions = { window: 30 as const, items: [item], hidden: [], isCut: false }

  const table = tableOf(interventionsSection, aReportData({ month: aMonth({ interventions }) }))

  const cautions = 'Only 12 of 30 days after it lie in the month. Another change in these days.'
  expect(shownIn(table)).toEqual([
    [
      ...['2026-10-20', 'New rules', 'All repositories', 'Sessions with an episode', '60.0 % (120 of 200)', '40.0 % (40 of 100)'],
      ...['−20.0 points, more than noise', cautions],
    ],
    [
      ...['2026-10-20', 'New rules', 'All repositories', 'Episodes per 100 developer turns', '8.0 (80 in 1,000)', '8.0 (80 in 1,000)'],
      ...['+0.0, may be noise', cautions],
    ],
  ])
})

test('coverage parts what was received by what became of it', () => {
  const sessions = { counted: 88, pending: 2, failed: 0, excluded: { subagent: 7, unknown_yet: 3 } }
  const files = { created: 60, updated: 5, duplicate: 0, failed: 1 }

  const table = tableOf(coverageSection, aReportData({ coverage: { sessions, files } }))

  expect(table.table.rows.map(([what, received, count, of]) => [what, received, count, of])).toEqual([
    ['Sessions', 'Received', 100, 100],
    ['Sessions', 'Parsed and classified', 88, 100],
    ['Sessions', 'Waiting for the classifier', 2, 100],
    ['Sessions', 'Excluded: a sub-agent', 7, 100],
    ['Sessions', 'Excluded: unknown_yet', 3, 100],
    ['Files', 'Received', 66, 66],
    ['Files', 'New', 60, 66],
    ['Files', 'Longer versions', 5, 66],
    ['Files', 'Could not be read', 1, 66],
  ])
})

test('the accuracy is told of the version behind the numbers, and of no other', () => {
  const october = aPeriod('October', { sessions: 20 })
  const behind = (classifiers: ReportData['now']['overview']['classifiers']) =>
    aReportData({ now: { ...october, overview: { ...october.overview, classifiers } } })
  const [id = '', version] = aReportData().method.measured.split('@')

  const measured = methodSection.compose(behind([{ id, version: Number(version), sessions: 20 }]))
  const other = methodSection.compose(behind([{ id, version: 999, sessions: 20 }]))
  const two = methodSection.compose(
    behind([
      { id, version: 999, sessions: 12 },
      { id, version: Number(version), sessions: 8 },
    ]),
  )

  expect(measured.map((block) => block.id)).toEqual(['method', 'accuracy'])
  expect(other.map((block) => block.id)).toEqual(['method'])
  expect(JSON.stringify(other)).toContain('version 999 (20 sessions). How accurate that is was not measured here')
  expect(JSON.stringify(two)).toContain('Several versions stand behind these numbers')
})
