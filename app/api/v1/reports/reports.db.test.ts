import { expect, test } from 'vitest'
import { Report, ReportList } from '@/lib/contracts/report/report'
import type { Scope } from '@/lib/domain/scope'
import { callApi } from '@/lib/testing/api-calls'
import { anApiToken } from '@/lib/testing/api-token'
import { aReportTeam } from '@/lib/testing/report-team'
import { servedDatabase } from '@/lib/testing/served-database'

const database = servedDatabase()

const LIST = '/api/v1/reports'
const ONE = `${LIST}/{period}`
const FILE = `${ONE}/{format}`

/** A team with a session and an episode in March 2026, and a caller with a token. */
async function aTeam(scopes: Scope[] = ['read', 'admin']) {
  const team = await aReportTeam(database.prisma)
  await team.session({ startedAt: '2026-03-02T09:00:00Z', episodes: 1 })
  const { secret } = await anApiToken(database.prisma, team.workspaceId, scopes)
  const call = (method: string, path: string, { query = '', period = '2026-03', format = 'json', headers = {} } = {}) =>
    callApi({ method, path }, secret, { period, format }, { query, headers })
  return { ...team, call }
}

test('a report is listed, read, closed and revised', async () => {
  const { call, session } = await aTeam()

  const open = Report.parse(await (await call('GET', ONE)).json())
  const closed = await (await call('POST', `${ONE}/close`)).json()
  const again = await (await call('POST', `${ONE}/close`)).json()
  await session({ startedAt: '2026-03-03T09:00:00Z' })
  const revised = await (await call('POST', `${ONE}/revise`)).json()
  const read = Report.parse(await (await call('GET', ONE)).json())
  const first = Report.parse(await (await call('GET', ONE, { query: '?revision=1' })).json())
  const listed = ReportList.parse(await (await call('GET', LIST)).json())

  expect([open.id, open.revision]).toEqual([null, null])
  expect([closed, again, revised].map(({ id, revision, isNew }) => [id, revision, isNew])).toEqual([
    [closed.id, 1, true],
    [closed.id, 1, false],
    [closed.id, 2, true],
  ])
  expect(read).toMatchObject({
    id: closed.id,
    revision: 2,
    revisions: [
      { revision: 2, reason: 'data' },
      { revision: 1, reason: 'closed' },
    ],
  })
  expect(first).toMatchObject({ revision: 1, document: open.document })
  expect(listed.items).toMatchObject([{ period: '2026-03', id: closed.id, revision: 2, sessions: 2, sessionsWithEpisode: 1 }])
})

test('a closed report is deleted, once', async () => {
  const { call } = await aTeam()
  await call('POST', `${ONE}/close`)

  const deleted = await call('DELETE', ONE)
  const again = await call('DELETE', ONE)

  expect([deleted.status, await deleted.text()]).toEqual([204, ''])
  expect(await again.json()).toMatchObject({ code: 'not_found', detail: expect.stringContaining('2026-03 is not closed') })
  expect(Report.parse(await (await call('GET', ONE)).json())).toMatchObject({ id: null, revisions: [] })
})

test('what does not fit, and what is not there, is told by its name', async () => {
  const { call } = await aTeam()

  const problems = await Promise.all(
    [
      await call('GET', ONE, { period: '2026-13' }),
      await call('GET', ONE, { query: '?revision=0' }),
      await call('GET', LIST, { query: '?kind=year' }),
      await call('GET', ONE, { query: '?revision=1' }),
      await call('GET', ONE, { query: `?view=${crypto.randomUUID()}` }),
      await call('GET', ONE, { period: '2999-01' }),
      await call('POST', `${ONE}/close`, { period: '2999-01' }),
      await call('POST', `${ONE}/revise`),
    ].map((response) => response.json()),
  )

  expect(problems.map(({ code }) => code)).toEqual([
    ...Array(3).fill('invalid_request'),
    ...Array(3).fill('not_found'),
    'invalid_request',
    'not_found',
  ])
  expect(problems.map(({ detail }) => detail).join('\n')).toContain('2999-01 is not over.')
})

test('a closed report is the same file for ever, and its JSON is what was stored', async () => {
  const { call, session, texts } = await aTeam()
  await call('POST', `${ONE}/close`)
  const fileIn = async (format: string) => {
    const response = await call('GET', FILE, { format })
    return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
  }
  const files = () => Promise.all(['json', 'md', 'csv', 'html', 'pdf'].map(fileIn))
  const before = await files()

  await session({ startedAt: '2026-03-03T09:00:00Z' })
  const after = await files()

  expect(before.map(({ headers }) => [headers.get('content-type'), headers.get('content-disposition')])).toEqual([
    ['application/json', 'attachment; filename="pushback-2026-03-revision-1.json"'],
    ['text/markdown; charset=utf-8', 'attachment; filename="pushback-2026-03-revision-1.md"'],
    ['application/zip', 'attachment; filename="pushback-2026-03-tables-revision-1.zip"'],
    ['text/html; charset=utf-8', 'attachment; filename="pushback-2026-03-revision-1.html"'],
    ['application/pdf', 'attachment; filename="pushback-2026-03-revision-1.pdf"'],
  ])
  expect(before[0]?.bytes.toString()).toBe((await texts())[0])
  expect(after.map(({ bytes }) => bytes.toString('base64'))).toEqual(before.map(({ bytes }) => bytes.toString('base64')))
})

test('a file that the client has already is 304', async () => {
  const { call } = await aTeam()
  const etag = (await call('GET', FILE, { format: 'md' })).headers.get('etag') ?? ''

  const again = await call('GET', FILE, { format: 'md', headers: { 'if-none-match': etag } })

  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('the episodes of a report come one in each line, with their words only where reports may quote', async () => {
  const { workspaceId, call } = await aTeam()
  const lines = async () =>
    (await (await call('GET', FILE, { format: 'jsonl' })).text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  const silent = await lines()
  await database.prisma.workspace.update({ where: { id: workspaceId }, data: { quotesInReports: true } })

  const quoting = await lines()

  expect(silent).toMatchObject([{ symptoms: ['S3'], severity: 'DS1', quotes: [] }])
  expect(quoting).toMatchObject([{ symptoms: ['S3'], quotes: [{ text: 'I told you not to touch it' }] }])
})
