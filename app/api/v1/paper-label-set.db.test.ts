import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '@/lib/analytics/ask'
import { type Answer, type AskOptions, QuestionId } from '@/lib/contracts/metrics'
import type { LabelResult } from '@/lib/contracts/v1/label-set'
import type { Database } from '@/lib/db/client'
import { NO_FILTERS } from '@/lib/domain/filters'
import { PAPER, type PaperScope } from '@/lib/domain/paper'
import { PAPER_CAUSES_BY_SYMPTOM, PAPER_TIERS } from '@/lib/domain/paper-causes'
import { PAPER_EPISODE_PAIRS, PAPER_SESSION_PAIRS, PAPER_SESSIONS_WITH_SYMPTOM } from '@/lib/domain/paper-pairs'
import { PAPER_RESOLVER_BY_SYMPTOM } from '@/lib/domain/paper-resolution'
import { PAPER_LOCUS_BY_SEVERITY, PAPER_SEVERITY_BY_SYMPTOM } from '@/lib/domain/paper-severity'
import { PAPER_EPISODES_BY_MONTH } from '@/lib/domain/paper-time'
import { Symptom } from '@/lib/domain/taxonomy'
import { medianOf } from '@/lib/stats/tally'
import { callApi } from '@/lib/testing/api-calls'
import { anApiToken } from '@/lib/testing/api-token'
import { labelLines } from '@/lib/testing/label-lines'
import { paperLabelSet } from '@/lib/testing/paper-label-set'
import { printed, printedAll, sumOf } from '@/lib/testing/printed'
import { serveDatabase } from '@/lib/testing/serve-database'
import { openTestDatabase } from '@/lib/testing/test-database'

const SET = paperLabelSet()
const LINES = 1_000
let database: Database
let workspaceId: string
let secret: string

beforeAll(async () => {
  database = await openTestDatabase()
  serveDatabase(database)
  workspaceId = (await database.prisma.workspace.create({ data: { name: 'Lab' } })).id
  secret = (await anApiToken(database.prisma, workspaceId, ['ingest', 'read'])).secret
  for (let from = 0; from < SET.length; from += LINES) await send(from)
}, 900_000)
afterAll(() => database.close())

async function send(from: number): Promise<LabelResult[]> {
  const body = labelLines(SET.slice(from, from + LINES))
  const response = await callApi({ method: 'POST', path: '/api/v1/labels' }, secret, {}, { query: `?name=paper&line=${from + 1}`, body })
  return (await response.json()).results
}

/** The answer of the database, once the API has given the same. */
async function answer<Id extends QuestionId>(question: Id, options: Partial<AskOptions> = {}): Promise<Answer<Id>> {
  const found = await ask(database.prisma, workspaceId, question, NO_FILTERS, options)
  const query = new URLSearchParams(Object.entries(options).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
  const response = await callApi({ method: 'GET', path: '/api/v1/metrics/{question}' }, secret, { question }, { query: `?${query}` })
  const told = await response.json()
  const { validation: _, classifiers: __, ...same } = JSON.parse(JSON.stringify(found))
  expect(told.answer).toMatchObject(same)
  expect(told.classifiers).toEqual([{ id: 'labels:paper', version: 1, sessions: 20_574 }])
  return found
}

const paperOf = (scope: PaperScope) => PAPER[scope]

test('the same lines again change nothing', async () => {
  const results = await send(20_000)

  expect(results.map(({ outcome }) => outcome)).toEqual(Array(574).fill('unchanged'))
})

test('every question is answered', async () => {
  for (const question of QuestionId.options) await answer(question)
})

test('overview, symptoms, severity and resolution are those of the paper', async () => {
  const { current, validation } = await answer('overview')
  const [symptoms, severity, resolution] = [await answer('symptoms'), await answer('severity'), await answer('resolution')]
  const paper = paperOf('all')

  expect(validation).toBeNull()
  expect(current).toMatchObject({
    sessions: 20_574,
    sessionsWithEpisode: 8_630,
    developerTurns: 191_426,
    episodes: 16_118,
    resolved: 1_504,
  })
  expect([current.resolvedBySelf, current.resolvedAfterPushback, current.resolvedByTakeover]).toEqual([45, 1_376, 83])
  expect(printed(current.sessionsWithEpisode, current.sessions)).toBe(41.95)
  expect(printedAll(symptoms.labels, symptoms.episodes)).toEqual(paper.symptoms)
  expect(printedAll(severity.severities, severity.episodes)).toEqual(paper.severities)
  expect([severity.located, printedAll(severity.loci, severity.located)]).toEqual([1_372, paper.loci])
  expect(printedAll(resolution.resolvers, resolution.resolved)).toEqual(paper.resolvers)
})

test('coverage and filters know all of it', async () => {
  const [coverage, options] = [await answer('coverage'), await answer('options')]

  expect(coverage.sessions).toEqual({ counted: 20_574, pending: 0, failed: 0, excluded: {} })
  expect(options.repositories).toHaveLength(1_639)
  expect(options.platforms.map(({ value, sessions }) => [value, sessions])).toEqual([
    ['IDE', 12_231],
    ['CLI', 8_343],
  ])
  expect(options.days).toMatchObject({ last: '2026-04-30' })
})

test('IDE and CLI stand beside each other as in the paper', async () => {
  const platforms = await answer('platforms')
  const { compared } = await answer('comparison', { by: 'platform' })

  for (const scope of ['IDE', 'CLI'] as const) {
    const [own, paper] = [platforms[scope], paperOf(scope)]
    const group = compared.find(({ name }) => name === scope)
    const shares = (counts: Record<string, number>, n = own.episodes) => printedAll(counts, n)
    expect([own.sessions, own.sessionsWithEpisode, own.developerTurns, own.episodes, own.resolved, own.located]).toEqual([
      ...[paper.sessions, paper.sessionsWithEpisode, paper.developerTurns, paper.episodes, paper.resolved, paper.located],
    ])
    expect([shares(own.labels), shares(own.loci, own.located)]).toEqual([paper.symptoms, paper.loci])
    expect(group && [shares(group.symptoms), shares(group.causes), shares(group.severities)]).toEqual([
      ...[paper.symptoms, paper.causes, paper.severities],
    ])
    expect(group && [shares(group.loci, group.located), shares(group.resolvers, group.resolved)]).toEqual([paper.loci, paper.resolvers])
    expect(group && medianOf(new Map(group.turns.map((sessions, index) => [index + 1, sessions])))).toBe(scope === 'IDE' ? 3 : 5)
    expect((own.episodes / own.developerTurns).toFixed(3)).toBe(scope === 'IDE' ? '0.132' : '0.051')
  }
})

test('causes and costs are those of the paper, by symptom too', async () => {
  const [causes, costs] = [await answer('causes'), await answer('costs')]

  expect(printedAll(causes.causes, causes.episodes)).toEqual(paperOf('all').causes)
  for (const [cause, tiers] of Object.entries(PAPER_TIERS)) expect(Object.entries(causes.tiers)).toContainEqual([cause, tiers])
  for (const symptom of Symptom.options) {
    const pairs = causes.pairs[symptom]
    expect([symptom, printedAll(pairs, sumOf(pairs))]).toEqual([symptom, PAPER_CAUSES_BY_SYMPTOM[symptom]])
    const { n, shares } = PAPER_SEVERITY_BY_SYMPTOM[symptom]
    expect([costs.symptoms[symptom], printedAll(costs.severitiesBySymptom[symptom], n)]).toEqual([n, shares])
  }
  for (const severity of ['DS2', 'DS3'] as const) {
    const { n, shares } = PAPER_LOCUS_BY_SEVERITY[severity]
    expect(printedAll(costs.lociBySeverity[severity], n)).toEqual(shares)
  }
})

test('symptoms meet in episodes and in sessions as in the paper', async () => {
  const { episodes, sessions } = await answer('co-occurrence')
  const countOf = ({ pairs }: typeof episodes, [one, other]: readonly [string, string]) =>
    pairs.find(({ first, second }) => first === one && second === other)?.count

  expect([episodes.n, sessions.n, sessions.symptoms]).toEqual([16_118, 8_630, PAPER_SESSIONS_WITH_SYMPTOM])
  for (const { pair, episodes: count } of PAPER_EPISODE_PAIRS) expect([pair, countOf(episodes, pair)]).toEqual([pair, count])
  for (const { pair, sessions: count } of PAPER_SESSION_PAIRS) expect([pair, countOf(sessions, pair)]).toEqual([pair, count])
})

test('resolvers are those of the paper, by symptom and platform', async () => {
  const { symptoms, platforms, resolved, pushbacks } = await answer('resolvers')
  const { total } = await answer('resolvers-by-repository')
  const { depths, spans } = await answer('pushback')

  expect([resolved, pushbacks]).toEqual([1_504, 0])
  for (const symptom of Symptom.options) {
    const { n, shares } = PAPER_RESOLVER_BY_SYMPTOM[symptom]
    expect([symptom, symptoms[symptom].resolved, printedAll(symptoms[symptom].resolvers, n)]).toEqual([symptom, n, shares])
  }
  expect(platforms.map(({ id, resolvers, resolved: n }) => [id, printedAll(resolvers, n)])).toEqual([
    ['IDE', paperOf('IDE').resolvers],
    ['CLI', paperOf('CLI').resolvers],
  ])
  expect([depths[0], sumOf(Object.fromEntries(spans.entries()))]).toEqual([16_118, 0])
  expect(total).toBeLessThanOrEqual(1_639)
})

test('neighbours in a repository follow each other with the chances of the paper', async () => {
  const { repositories, pairs, byGap } = await answer('persistence')
  const afterEpisode = pairs.both + pairs.earlierOnly
  const afterNone = pairs.laterOnly + pairs.neither

  expect(pairs).toEqual({ both: 4_094, earlierOnly: 3_794, laterOnly: 3_712, neither: 7_335 })
  expect([(pairs.both / afterEpisode).toFixed(3), (pairs.laterOnly / afterNone).toFixed(3)]).toEqual(['0.519', '0.336'])
  expect(Object.values(byGap).reduce((sum, { both }) => sum + both, 0)).toBe(4_094)
  expect((await answer('repositories')).total).toBe(1_639)
  expect(repositories).toBeLessThanOrEqual(1_639)
})

test('episodes by month are those of the paper', async () => {
  const [trend, trends] = [await answer('trend', { unit: 'month' }), await answer('trends', { unit: 'month', by: 'platform' })]
  const { days } = await answer('trend-days')
  const byMonth = (points: readonly { start: string; episodes: number }[]) =>
    Object.fromEntries(points.map(({ start, episodes }) => [start.slice(0, 7), episodes]))

  expect(byMonth(trend.points)).toEqual(PAPER_EPISODES_BY_MONTH)
  expect(byMonth(trends.points)).toEqual(PAPER_EPISODES_BY_MONTH)
  expect(trends.parts.map(({ name, points }) => [name, sumOf(byMonth(points))])).toEqual([
    ['CLI', 5_676],
    ['IDE', 10_442],
  ])
  expect(days.reduce((sum, { developerTurns }) => sum + developerTurns, 0)).toBe(191_426)
})

test('nothing is told of behaviour that no transcript shows', async () => {
  const { total } = await answer('behaviour')

  expect([total.sessions, total.read, total.facts.asked]).toEqual([20_574, 0, 0])
})
