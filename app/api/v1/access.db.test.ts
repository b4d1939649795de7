import { expect, test } from 'vitest'
import { revokeApiToken } from '@/lib/db/api-tokens'
import { addRevision, lockReport } from '@/lib/db/reports'
import { Scope } from '@/lib/domain/scope'
import { aReportDocument } from '@/lib/testing/a-report'
import { type ApiCall, apiCalls, callApi } from '@/lib/testing/api-calls'
import { anApiToken } from '@/lib/testing/api-token'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { servedDatabase } from '@/lib/testing/served-database'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { aStoredSession } from '@/lib/testing/stored-session'

const database = servedDatabase()

const CALLS = apiCalls()

/** A workspace with a session, an episode, a stream, an intervention, a view and a closed report of it, all of them unmistakable. */
async function aFullWorkspace() {
  const { workspaceId, repositoryId, sessions, episodes } = await aWorkspace(database.prisma)
  await sessions({ symptoms: ['S3'] })
  await episodes()
  const session = await aStoredSession(database.prisma, { workspaceId, repositoryId }, { title: 'Secret of theirs', episodes: 1 })
  const episode = await aStoredFinding(database.prisma, session, { name: 'Secret of theirs' })
  await database.prisma.stream.create({ data: { workspaceId, id: crypto.randomUUID(), key: 'their-stream', fileName: 'Secret of theirs' } })
  const { id: intervention } = await database.prisma.intervention.create({
    data: { workspaceId, repositoryId, day: new Date('2026-03-02'), title: 'Secret of theirs' },
  })
  const view = await aViewWithReport(workspaceId, repositoryId)
  return { workspaceId, repositoryId, session: session.id, episode, intervention, view }
}

const MARCH = '2026-03'

async function aViewWithReport(workspaceId: string, repositoryId: string): Promise<string> {
  const filters = { repositories: [repositoryId], platforms: [], agents: [], models: [], symptoms: [], severities: [] }
  const { id: viewId } = await database.prisma.savedView.create({ data: { workspaceId, name: 'Secret of theirs', filters } })
  const document = JSON.stringify(aReportDocument({ period: MARCH, periodName: 'Secret of theirs' }))
  const counts = { changes: [], sessions: 1, sessionsWithEpisode: 1 }
  await database.prisma.$transaction(async (tx) => {
    const place = await lockReport(tx, { workspaceId, kind: 'month', period: MARCH, viewId })
    await addRevision(tx, place, 1, { reason: 'closed', document, ...counts, createdBy: null, createdAt: new Date() })
  })
  return viewId
}

type Full = Awaited<ReturnType<typeof aFullWorkspace>>

/** What each place-holder of a path stands for in that workspace. */
const valuesFor = ({ path }: ApiCall, full: Full) => ({
  ...{ id: idFor(path, full), key: 'their-stream', question: 'overview' },
  ...{ period: MARCH, format: 'json' },
})

const queryFor = ({ path }: ApiCall, { view }: Full) => (path.startsWith('/api/v1/reports') ? `?view=${view}` : '')

function idFor(path: string, { session, episode, repositoryId, intervention }: Full): string {
  if (path.includes('/episodes/')) return episode
  if (path.includes('/interventions/')) return intervention
  return path.includes('/repositories/') ? repositoryId : session
}

const bodyFor = ({ method, path }: ApiCall): RequestInit => {
  const headers = { 'content-type': 'application/json' }
  if (method === 'POST') return { body: '{}', headers }
  if (path.includes('/interventions/') && method === 'PATCH') return { body: '{"title":"Changed"}', headers }
  return method === 'PATCH' ? { body: '', headers: { 'upload-offset': '0' } } : {}
}

test('there are operations of every scope', () => {
  expect(new Set(CALLS.map(({ scope }) => scope))).toEqual(new Set(Scope.options))
  expect(CALLS.length).toBeGreaterThan(10)
})

test.each(CALLS)('$name shows and changes nothing of another workspace', async (call) => {
  const theirs = await aFullWorkspace()
  const { workspaceId } = await aWorkspace(database.prisma)
  const { secret } = await anApiToken(database.prisma, workspaceId, Scope.options)

  const response = await callApi(call, secret, valuesFor(call, theirs), { ...bodyFor(call), query: queryFor(call, theirs) })

  const text = await response.text()
  for (const foreign of ['Secret of theirs', theirs.session, theirs.episode, theirs.repositoryId, theirs.intervention, theirs.workspaceId])
    if (!JSON.parse(text || '{}').instance?.includes(foreign)) expect(text).not.toContain(foreign)
  expect(response.status).not.toBe(500)
  const ofTheirs = { where: { workspaceId: theirs.workspaceId } }
  expect(await database.prisma.session.count(ofTheirs)).toBe(1)
  expect(await database.prisma.stream.findFirst(ofTheirs)).toMatchObject({ fileName: 'Secret of theirs', received: 0 })
  expect(await database.prisma.intervention.findFirst(ofTheirs)).toMatchObject({ title: 'Secret of theirs' })
  expect(await database.prisma.reportRevision.count(ofTheirs)).toBe(1)
})

test.each(CALLS)('$name is refused without its scope, by name', async (call) => {
  const { workspaceId } = await aWorkspace(database.prisma)
  const others = Scope.options.filter((scope) => scope !== call.scope)
  const { secret } = await anApiToken(database.prisma, workspaceId, others)

  const response = await callApi(call, secret, { question: 'overview' }, bodyFor(call))

  const problem = await response.json()
  expect(problem).toMatchObject({
    status: 403,
    code: 'insufficient_scope',
    scope: call.scope,
    type: '/developers#error-insufficient_scope',
  })
  expect(problem.detail).toContain(`"${call.scope}"`)
  expect(response.headers.get('www-authenticate')).toContain(`scope="${call.scope}"`)
})

test.each(CALLS)('$name is refused with an expired, a revoked and an unknown token', async (call) => {
  const { workspaceId } = await aWorkspace(database.prisma)
  const expired = await anApiToken(database.prisma, workspaceId, Scope.options, new Date('2020-01-01'))
  const revoked = await anApiToken(database.prisma, workspaceId, Scope.options)
  await revokeApiToken(database.prisma, workspaceId, revoked.id)

  const secrets = [expired.secret, revoked.secret, 'pbk_unknown']
  const problems = await Promise.all(secrets.map(async (secret) => (await callApi(call, secret, {}, bodyFor(call))).json()))

  expect(problems.map(({ status, code }) => [status, code])).toEqual(Array(3).fill([401, 'invalid_token']))
  expect(problems.map(({ detail }) => /has expired|was revoked|No such/.exec(detail)?.[0])).toEqual([
    'has expired',
    'was revoked',
    'No such',
  ])
})
