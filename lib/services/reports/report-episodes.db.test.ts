import { afterAll, beforeAll, expect, test } from 'vitest'
import { PublicEpisode } from '@/lib/contracts/v1/episode'
import type { Database } from '@/lib/db/client'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import { aReportDocument } from '@/lib/testing/a-report'
import { aReportTeam } from '@/lib/testing/report-team'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { openTestDatabase } from '@/lib/testing/test-database'
import { reportEpisodes } from './report-episodes'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const OCTOBER = { from: '2026-10-01', to: '2026-11-01' }

async function linesOf(workspaceId: string, filters: Partial<Filters> = OCTOBER): Promise<PublicEpisode[]> {
  const { scope, ...document } = aReportDocument()
  const file = await reportEpisodes(database.prisma, workspaceId, {
    ...document,
    scope: { ...scope, filters: { ...NO_FILTERS, ...filters } },
  })
  const text = new TextDecoder().decode(file.bytes)
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => PublicEpisode.parse(JSON.parse(line)))
}

test('every episode of the period is a line, the latest first, with its labels and quotes', async () => {
  const team = await aReportTeam(database.prisma, { quotesInReports: true })
  await team.session({ startedAt: '2026-09-30T12:00:00.000Z', episodes: 1 })
  const first = await team.session({ startedAt: '2026-10-01T12:00:00.000Z', episodes: 1 })
  const last = await team.session({ startedAt: '2026-10-31T12:00:00.000Z', episodes: 2, repositoryId: team.site })
  await team.session({ startedAt: '2026-11-01T12:00:00.000Z', episodes: 1 })

  const lines = await linesOf(team.workspaceId)

  expect(lines.map(({ sessionId }) => sessionId)).toEqual([last.id, last.id, first.id])
  expect(lines[2]).toMatchObject({
    ...{ repository: { name: 'acme/shop' }, symptoms: ['S3'], severity: 'DS1', status: 'RS2' },
    quotes: [{ turn: 3, text: 'I told you not to touch it' }],
  })
})

test('without permission to quote, no words of a transcript are in it', async () => {
  const team = await aReportTeam(database.prisma)
  const session = await team.session({ startedAt: '2026-10-05T12:00:00.000Z' })
  await aStoredFinding(database.prisma, session, { constraint: 'Never touch the payment module' })

  const [line] = await linesOf(team.workspaceId)

  expect(line).toMatchObject({ name: '', description: '', quotes: [], constraint: null, symptoms: ['S3'] })
})

test('more than a page of them are all there, once each', async () => {
  const team = await aReportTeam(database.prisma)
  const session = await team.session({ startedAt: '2026-10-05T12:00:00.000Z' })
  for (let position = 1; position <= 501; position++) await aStoredFinding(database.prisma, session, { position })

  const lines = await linesOf(team.workspaceId)

  expect(new Set(lines.map(({ id }) => id)).size).toBe(501)
})

test('filters of the view hold, and nothing of another workspace is in it', async () => {
  const [ours, theirs] = [await aReportTeam(database.prisma), await aReportTeam(database.prisma)]
  await ours.session({ startedAt: '2026-10-05T12:00:00.000Z', episodes: 1 })
  const wanted = await ours.session({ startedAt: '2026-10-05T12:00:00.000Z', episodes: 1, repositoryId: ours.site })
  await theirs.session({ startedAt: '2026-10-05T12:00:00.000Z', episodes: 1 })

  const lines = await linesOf(ours.workspaceId, { ...OCTOBER, repositories: [ours.site, theirs.shop] })

  expect(lines.map(({ sessionId }) => sessionId)).toEqual([wanted.id])
})
