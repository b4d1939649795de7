import Ajv from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { measured } from '@/lib/classify/measured/measured'
import { QuestionId } from '@/lib/contracts/metrics'
import { Scope } from '@/lib/domain/scope'
import { openApiDocument } from '@/lib/openapi/openapi-document'
import { callApi } from '@/lib/testing/api-calls'
import { anApiToken } from '@/lib/testing/api-token'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { aWorkspace, countStored } from '@/lib/testing/rollup-rows'
import { servedDatabase } from '@/lib/testing/served-database'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { aStoredSession } from '@/lib/testing/stored-session'

const database = servedDatabase()

const document = JSON.parse(JSON.stringify(openApiDocument()))
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true }).addSchema(document, 'api')

/** What is wrong with an answer by the schema that the document gives for it. */
function faultsOf(path: string, status: number, body: unknown, method = 'get'): unknown[] {
  const type = status < 400 ? 'application~1json' : 'application~1problem+json'
  const place = `api#/paths/${path.replaceAll('/', '~1')}/${method}/responses/${status}/content/${type}/schema`
  const validate = ajv.getSchema(encodeURI(place))
  if (!validate) throw new Error(`The document has no schema at ${place}`)
  validate(body)
  return validate.errors ?? []
}

/** Two sessions, the later one with an episode and a refused candidate. */
async function aTeam() {
  const { workspaceId, repositoryId, sessions, episodes } = await aWorkspace(database.prisma)
  const place = { workspaceId, repositoryId }
  await sessions({ sessions: 2, symptoms: ['S3'], developerTurns: 8 })
  await episodes()
  const transcript = aTranscript({
    turns: turnsOf(['developer', 'Fix it.'], ['agent', 'Done.'], ['developer', 'I told you not to touch it.']),
  })
  const later = await aStoredSession(database.prisma, place, {
    title: 'later',
    startedAt: '2026-03-03T09:00:00.000Z',
    transcript,
    episodes: 1,
  })
  const earlier = await aStoredSession(database.prisma, place, { title: 'earlier' })
  const episode = await aStoredFinding(database.prisma, later)
  const refusal = { position: 2, valid: false, invalidCategory: 'truncation', invalidNote: 'The end is missing.' }
  await aStoredFinding(database.prisma, later, refusal)
  await countStored(database.prisma, workspaceId)
  const { secret } = await anApiToken(database.prisma, workspaceId, Scope.options)
  const get = (path: string, query = '', values: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    callApi({ method: 'GET', path }, secret, values, { query, headers })
  return { workspaceId, repositoryId, later: later.id, earlier: earlier.id, episode, secret, get }
}

test.each([
  ['/api/v1/sessions', {}],
  ['/api/v1/sessions/{id}', { id: 'later' }],
  ['/api/v1/episodes', {}],
  ['/api/v1/episodes/{id}', { id: 'episode' }],
  ['/api/v1/repositories', {}],
  ['/api/v1/workspace', {}],
  ['/api/v1/metrics', {}],
  ['/api/v1/reports', {}],
  ['/api/v1/reports/{period}', {}],
  ['/api/v1/reports/{period}/{format}', {}],
  ...QuestionId.options.map((question) => ['/api/v1/metrics/{question}', { question }] as const),
] as [string, { id?: 'later' | 'episode'; question?: string }][])(
  'GET %s %o answers as the document says',
  async (path, { id, question }) => {
    const team = await aTeam()

    const response = await team.get(path, '', { id: id ? team[id] : '', question: question ?? '', period: '2026-03', format: 'json' })

    const body = await response.json()
    expect(response.status).toBe(200)
    expect(faultsOf(path, 200, body)).toEqual([])
  },
)

test('a session comes with its transcript, its episodes and what was refused', async () => {
  const team = await aTeam()

  const session = await (await team.get('/api/v1/sessions/{id}', '', { id: team.later })).json()

  expect(session).toMatchObject({ title: 'later', classifier: { id: 'builtin', version: 1 }, repository: { name: 'acme/shop' } })
  expect(session.transcript.turns.map(({ role }: { role: string }) => role)).toEqual(['developer', 'agent', 'developer'])
  expect(session.findings).toMatchObject([
    { position: 1, symptoms: ['S3'], refused: null, quotes: [{ turn: 3 }] },
    { position: 2, symptoms: [], refused: { category: 'truncation', note: 'The end is missing.' } },
  ])
})

test('a metric names its denominators, its uncertainty and the classifier behind it', async () => {
  const team = await aTeam()

  const overview = await (await team.get('/api/v1/metrics/{question}', '?from=2026-03-01&to=2026-04-01', { question: 'overview' })).json()

  expect(overview.classifiers).toEqual([{ id: 'builtin', version: 1, sessions: 2 }])
  expect(overview.answer.current).toMatchObject({ sessions: 2, developerTurns: 8, episodes: 1 })
  expect(overview.answer.estimates[1]).toMatchObject({ id: 'episodes_per_developer_turn', count: 1, n: 8, value: 0.125 })
  expect(overview.answer.estimates[1].interval.low).toBeCloseTo(0.003165, 5)
})

test('a share of sessions is corrected only for the version of the classifier whose errors were measured', async () => {
  const { secret, add } = await fortySessions()
  const overview = async (query: string) => {
    const call = { method: 'GET', path: '/api/v1/metrics/{question}' } as const
    return (await (await callApi(call, secret, { question: 'overview' }, { query })).json()).answer
  }
  await add(Number(measured.version))

  const one = await overview('')
  const chosen = await overview('?symptom=S3')
  await add(1_000)
  const two = await overview('')

  expect(one.estimates[0]).toMatchObject({ id: 'sessions_with_episode', count: 20, n: 40, value: 0.5 })
  expect(one.sessionsWithEpisodeCorrected.validation).toEqual(measured.gold.session)
  expect(one.sessionsWithEpisodeCorrected.value).toBeLessThan(one.sessionsWithEpisodeCorrected.interval.high)
  expect(one.sessionsWithEpisodeCorrected.value).toBeGreaterThan(one.sessionsWithEpisodeCorrected.interval.low)
  expect(chosen.sessionsWithEpisodeCorrected).toBeNull()
  expect(two.sessionsWithEpisodeCorrected).toBeNull()
})

async function fortySessions() {
  const { workspaceId, repositoryId, sessions } = await aWorkspace(database.prisma)
  const place = { workspaceId, repositoryId }
  await sessions({ sessions: 20 })
  await sessions({ sessions: 20, symptoms: ['S3'] })
  const { secret } = await anApiToken(database.prisma, workspaceId, Scope.options)
  const add = async (classifierVersion: number) => {
    await aStoredSession(database.prisma, place, { classifierVersion })
    await countStored(database.prisma, workspaceId)
  }
  return { secret, add }
}

test('pages follow by the cursor and by the Link header, with the filters kept', async () => {
  const team = await aTeam()

  const response = await team.get('/api/v1/sessions', '?limit=1&platform=CLI')
  const first = await response.json()
  const link = response.headers.get('link') ?? ''
  const second = await (await team.get('/api/v1/sessions', /\?[^>]*/.exec(link)?.[0])).json()

  expect(first).toMatchObject({ items: [{ title: 'later' }], total: 2 })
  expect(link).toMatch(/^<\/api\/v1\/sessions\?limit=1&platform=CLI&cursor=[^>]+>; rel="next"$/)
  expect(second).toMatchObject({ items: [{ title: 'earlier' }], nextCursor: null, total: null })
})

test.each([
  ['limit=201', 'limit'],
  ['limit=0', 'limit'],
  ['cursor=abc', 'cursor'],
  ['symptom=S99', 'symptom'],
  ['from=2026-02-31', 'from'],
  ['from=2026-01-01&from=2026-01-02', 'from'],
  ['repo=shop', 'repo'],
])('a query with %s is refused by the name of the parameter', async (query, name) => {
  const team = await aTeam()

  const response = await team.get('/api/v1/sessions', `?${query}`)

  const problem = await response.json()
  expect(problem).toMatchObject({ status: 400, code: 'invalid_request', instance: '/api/v1/sessions' })
  expect(problem.detail).toContain(name)
  expect(faultsOf('/api/v1/sessions', 400, problem)).toEqual([])
})

test('an answer that the client has already is 304 without a body', async () => {
  const team = await aTeam()
  const etag = (await team.get('/api/v1/workspace')).headers.get('etag') ?? ''

  const again = await team.get('/api/v1/workspace', '', {}, { 'if-none-match': `W/${etag}` })
  const stale = await team.get('/api/v1/workspace', '', {}, { 'if-none-match': '"other"' })

  expect([again.status, await again.text()]).toEqual([304, ''])
  expect(stale.status).toBe(200)
})

test('a deleted session is gone, with 204', async () => {
  const team = await aTeam()

  const response = await callApi({ method: 'DELETE', path: '/api/v1/sessions/{id}' }, team.secret, { id: team.later })

  expect(response.status).toBe(204)
  expect((await team.get('/api/v1/sessions/{id}', '', { id: team.later })).status).toBe(404)
})

test('every answer tells what is left of the limit', async () => {
  const team = await aTeam()

  const [one, two] = [await team.get('/api/v1/workspace'), await team.get('/api/v1/metrics')]

  expect(one.headers.get('ratelimit-policy')).toBe('"read";q=600;w=60')
  expect([one, two].map(({ headers }) => /r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1])).toEqual(['599', '598'])
})
