import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '@/lib/analytics/ask'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import { ReportDocument } from '@/lib/contracts/report/document'
import type { Database } from '@/lib/db/client'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import { addView } from '@/lib/services/saved-views'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { openTestDatabase } from '@/lib/testing/test-database'
import { buildReport } from './build-report'

let database: Database
const NOW = new Date('2026-11-02T09:00:00.000Z')
const OCTOBER = { from: '2026-10-01', to: '2026-11-01' }

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** Two repositories on two platforms in September and October. */
async function aTeam() {
  const place = await aWorkspace(database.prisma)
  const { workspaceId, sessions, episodes } = place
  const { id: api } = await database.prisma.repository.create({ data: { workspaceId, name: 'acme/api' } })
  const [september, october, ide] = [{ day: '2026-09-14' }, { day: '2026-10-20' }, { platform: 'IDE', agent: 'Cursor' }]
  await sessions({ ...september, sessions: 60, developerTurns: 400 })
  await sessions({ ...september, sessions: 40, symptoms: ['S3'], developerTurns: 300 })
  await episodes({ ...september, episodes: 44, symptoms: ['S3'] })
  await sessions({ ...october, sessions: 30, developerTurns: 200 })
  await sessions({ ...october, sessions: 30, symptoms: ['S3', 'S7'], severities: ['DS2'], developerTurns: 250 })
  await episodes({ ...october, episodes: 25, symptoms: ['S3', 'S7'], severity: 'DS2', locus: 'DL2', resolver: 'RV2' })
  await episodes({ ...october, episodes: 9, symptoms: ['S5'] })
  await sessions({ ...october, ...ide, repositoryId: api, sessions: 20, developerTurns: 60 })
  await sessions({ ...october, ...ide, repositoryId: api, sessions: 8, symptoms: ['S5'], developerTurns: 50 })
  await episodes({ ...october, ...ide, repositoryId: api, episodes: 8, symptoms: ['S5'], resolver: 'RV3' })
  await sessions({ ...october, standing: 'excluded:subagent', sessions: 7 })
  return { ...place, api }
}

const build = (workspaceId: string, period: string, viewId: string | null = null) =>
  buildReport(database.prisma, workspaceId, { period, viewId }, NOW)

function blockOf<Kind extends ReportBlock['kind']>(document: ReportDocument, id: string, kind: Kind) {
  const block = document.sections.flatMap(({ blocks }) => blocks).find((one) => one.id === id)
  if (block?.kind !== kind) throw new Error(`${id} is no block of ${kind}`)
  return block as Extract<ReportBlock, { kind: Kind }> // told by its kind, which a generic does not narrow
}

/** Bars with these counts; of nothing there are no bars. */
function expectCounts(document: ReportDocument, id: string, counts: Record<string, number>): void {
  if (Object.values(counts).every((count) => count === 0)) {
    blockOf(document, id, 'text')
    return
  }
  const { bars } = blockOf(document, id, 'bars')
  expect(Object.fromEntries(bars.map(({ code, count }) => [code, count]))).toEqual(counts)
}

async function equalsAnswers(workspaceId: string, document: ReportDocument, filters: Filters): Promise<void> {
  const { prisma } = database
  const { current } = await ask(prisma, workspaceId, 'overview', filters)
  const { labels } = await ask(prisma, workspaceId, 'symptoms', filters)
  const { severities, loci } = await ask(prisma, workspaceId, 'severity', filters)
  const { resolvers } = await ask(prisma, workspaceId, 'resolution', filters)
  const figures = blockOf(document, 'key-figures', 'figures').figures.map(({ count, n }) => [count, n])

  expect(document.scope.filters).toEqual(filters)
  expect(figures).toEqual([
    [current.sessionsWithEpisode, current.sessions],
    [current.episodes, current.developerTurns],
    [current.resolved, current.episodes],
    [current.resolvedAfterPushback, current.resolved],
  ])
  expectCounts(document, 'symptom-shares', labels)
  expectCounts(document, 'severity', severities)
  expectCounts(document, 'locus', loci)
  expectCounts(document, 'resolvers', resolvers)
}

test('the numbers of a report are the answers to the same questions under the same filters', async () => {
  const { workspaceId, api } = await aTeam()
  const views: Partial<Filters>[] = [{}, { repositories: [api] }, { platforms: ['CLI'] }, { symptoms: ['S3'] }, { severities: ['DS2'] }]

  for (const [place, some] of views.entries()) {
    const { from: _, to: __, ...filters } = { ...NO_FILTERS, ...some }
    const view = await addView(database.prisma, { workspaceId, userId: null }, { name: `View ${place}`, filters, isPinned: false })
    const document = await build(workspaceId, '2026-10', view.id)
    await equalsAnswers(workspaceId, document, { ...filters, ...OCTOBER })
    expect(document.scope).toMatchObject({ viewId: view.id, name: `View ${place}` })
  }
  await equalsAnswers(workspaceId, await build(workspaceId, '2026-10'), { ...NO_FILTERS, ...OCTOBER })
  await equalsAnswers(workspaceId, await build(workspaceId, '2026-09'), { ...NO_FILTERS, from: '2026-09-01', to: '2026-10-01' })
})

test('trend, platforms, repositories and coverage are those of the dashboards', async () => {
  const { workspaceId } = await aTeam()
  const filters = { ...NO_FILTERS, ...OCTOBER }

  const document = await build(workspaceId, '2026-10')

  const trend = await ask(database.prisma, workspaceId, 'trend', { ...filters, from: '2025-10-01' }, { unit: 'month' })
  const { starts, lines } = blockOf(document, 'symptom-rate-by-month', 'lines')
  expect(starts).toEqual(trend.points.map(({ start }) => start))
  expect(lines.find(({ id }) => id === 'S3')?.points.map(({ count, n }) => [count, n])).toEqual(
    trend.points.map(({ labels, developerTurns }) => [labels.S3, developerTurns]),
  )
  const platforms = await ask(database.prisma, workspaceId, 'platforms', filters)
  expect(blockOf(document, 'platforms', 'table').table.rows[0]?.slice(2, 8)).toEqual([
    ...[platforms.IDE.sessionsWithEpisode, platforms.IDE.sessions, 28.57],
    ...[platforms.CLI.sessionsWithEpisode, platforms.CLI.sessions, 50],
  ])
  const { rows } = await ask(database.prisma, workspaceId, 'repositories', filters, { sort: 'share' })
  expect(blockOf(document, 'worst-repositories', 'table').table.rows.map(([name, sessions, count]) => [name, sessions, count])).toEqual(
    rows.map(({ name, sessions, sessionsWithEpisode }) => [name, sessions, sessionsWithEpisode]),
  )
  expect(blockOf(document, 'coverage', 'table').table.rows.map(([, name, count]) => [name, count])).toEqual([
    ['Received', 95],
    ['Parsed and classified', 88],
    ['Excluded: a sub-agent', 7],
  ])
})

test('a hundred reports of the same rows are the same bytes', async () => {
  const { workspaceId } = await aTeam()

  const hashes = new Set<string>()
  for (let round = 0; round < 100; round++) {
    const document = await build(workspaceId, '2026-10')
    hashes.add(createHash('sha256').update(JSON.stringify(document)).digest('hex'))
  }

  expect(hashes.size).toBe(1)
}, 120_000)

test('what comes after the period changes nothing, and what comes late to it does', async () => {
  const { workspaceId, sessions, episodes } = await aTeam()
  await database.prisma.intervention.create({ data: { workspaceId, day: new Date('2026-10-18'), title: 'Rules were written' } })
  const before = await build(workspaceId, '2026-10')

  await sessions({ day: '2026-11-01', sessions: 50, symptoms: ['S3'], developerTurns: 500 })
  await sessions({ day: '2026-11-05', sessions: 20, developerTurns: 500, model: 'A new model' })
  await episodes({ day: '2026-11-05', episodes: 60 })
  await database.prisma.intervention.create({ data: { workspaceId, day: new Date('2026-11-03'), title: 'Later' } })
  const after = await build(workspaceId, '2026-10')
  await sessions({ day: '2026-10-31', sessions: 1, developerTurns: 3 })
  const late = await build(workspaceId, '2026-10')

  expect(JSON.stringify(after)).toBe(JSON.stringify(before))
  expect(JSON.stringify(late)).not.toBe(JSON.stringify(before))
  expect(blockOf(before, 'interventions', 'table').table.rows[0]).toEqual([
    ...['2026-10-18', 'Rules were written', 'Entered', 'All repositories', 'Sessions with an episode'],
    ...['too few (0 of 0)', '43.2 % (38 of 88)', 'too few to compare', 'percent'],
    ...[null, 0, 43.18, 88, 'sessions', null, null, null, null, null, null, 'Only 14 of 30 days after it lie in the month.'],
  ])
})

test('an empty month and a week are reports too', async () => {
  const { workspaceId } = await aTeam()

  const [empty, week] = [await build(workspaceId, '2026-05'), await build(workspaceId, '2026-W43')]

  expect(empty.headline.title).toBe('No session counts in May 2026')
  expect(ReportDocument.parse(empty)).toEqual(empty)
  expect(ReportDocument.parse(week)).toEqual(week)
  expect(blockOf(week, 'key-figures', 'figures').figures[0]).toMatchObject({ count: 38, n: 88, previous: null })
})
