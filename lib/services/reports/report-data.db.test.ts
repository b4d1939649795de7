import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { replaceConstraints } from '@/lib/db/constraints'
import type { Constraint } from '@/lib/domain/constraint'
import { NO_FILTERS } from '@/lib/domain/filters'
import { addView } from '@/lib/services/saved-views'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { reportData } from './report-data'

let database: Database
const NOW = new Date('2026-11-02T09:00:00.000Z')

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

async function aPlace(overrides: { timeZone?: string; quotesInReports?: boolean } = {}) {
  const { id: workspaceId } = await database.prisma.workspace.create({ data: { name: 'Acme', ...overrides } })
  const { id: shop } = await database.prisma.repository.create({ data: { workspaceId, name: 'acme/shop' } })
  const { id: api } = await database.prisma.repository.create({ data: { workspaceId, name: 'acme/api' } })
  return { workspaceId, shop, api }
}

const dataOf = (workspaceId: string, viewId: string | null = null, now = NOW) =>
  reportData(database.prisma, workspaceId, { period: '2026-10', viewId }, now)

const aRule = (text: string, key = 'prohibition: folder migration touch'): Constraint => ({
  ...{ kind: 'prohibition', source: 'developer', turn: 1, text, key },
})

async function states(workspaceId: string, repositoryId: string, day: string, constraints: Constraint[]) {
  const session = await aStoredSession(database.prisma, { workspaceId, repositoryId }, { startedAt: `${day}T09:00:00.000Z` })
  await replaceConstraints(database.prisma, workspaceId, [{ id: session.id, copiedTurns: 0, constraints }])
  return session
}

test('a rule that is broken, or stated in two sessions, recurs over all repositories of the scope', async () => {
  const { workspaceId, shop, api } = await aPlace()
  const friday = aRule('No deploy on Fridays.', 'prohibition: deploy friday')
  const session = await states(workspaceId, shop, '2026-10-05', [aRule('Do not touch migrations.'), friday])
  await states(workspaceId, api, '2026-10-09', [aRule('Never touch the migrations folder.')])
  await states(workspaceId, api, '2026-09-30', [aRule('Said in September.')])
  await states(workspaceId, shop, '2026-10-12', [aRule('Said once.', 'prohibition: console log')])
  await database.prisma.finding.update({
    where: { workspaceId_id: { workspaceId, id: await aStoredFinding(database.prisma, session) } },
    data: { brokenKey: friday.key },
  })

  const { month } = await dataOf(workspaceId)

  expect(month?.rules).toEqual([
    { kind: 'prohibition', text: 'No deploy on Fridays.', sessions: 1, standingSessions: 0, episodes: 1, repositories: ['acme/shop'] },
    {
      ...{ kind: 'prohibition', text: 'Never touch the migrations folder.', sessions: 2, standingSessions: 0, episodes: 0 },
      repositories: ['acme/api', 'acme/shop'],
    },
  ])
})

test('a view of one repository, and another workspace, have rules of their own', async () => {
  const [{ workspaceId, shop, api }, other] = [await aPlace(), await aPlace()]
  for (const day of ['2026-10-05', '2026-10-06']) {
    await states(workspaceId, shop, day, [aRule('In the shop.')])
    await states(other.workspaceId, other.shop, day, [aRule('Elsewhere.')])
  }
  const { from: _, to: __, ...filters } = { ...NO_FILTERS, repositories: [api] }
  const view = await addView(database.prisma, { workspaceId, userId: null }, { name: 'The API', filters, isPinned: false })

  const [all, ofView] = [await dataOf(workspaceId), await dataOf(workspaceId, view.id)]

  expect(all.month?.rules.map(({ text, sessions }) => [text, sessions])).toEqual([['In the shop.', 2]])
  expect(ofView.month?.rules).toEqual([])
  await expect(dataOf(other.workspaceId, view.id)).rejects.toThrow('There is no such view in this workspace.')
})

test('examples are sure episodes with a quote, the gravest first, and none without permission', async () => {
  const { workspaceId, shop } = await aPlace({ quotesInReports: true })
  const session = await aStoredSession(database.prisma, { workspaceId, repositoryId: shop }, { startedAt: '2026-10-05T09:00:00.000Z' })
  const earlier = await aStoredSession(database.prisma, { workspaceId, repositoryId: shop }, { startedAt: '2026-09-05T09:00:00.000Z' })
  await aStoredFinding(database.prisma, session, { name: 'Effort', position: 1 })
  await aStoredFinding(database.prisma, session, { name: 'Grave', position: 2, severity: 'DS3', locus: 'DL4' })
  await aStoredFinding(database.prisma, session, { name: 'Unsure', position: 3, severity: 'DS3', confidence: 'medium' })
  await aStoredFinding(database.prisma, session, { name: 'Without a quote', position: 4, severity: 'DS3', quotes: [] })
  await aStoredFinding(database.prisma, session, { name: 'Refused', position: 5, valid: false })
  await aStoredFinding(database.prisma, session, { name: 'Of another version', position: 6, shown: false })
  await aStoredFinding(database.prisma, earlier, { name: 'In September' })

  const told = await dataOf(workspaceId)
  await database.prisma.workspace.update({ where: { id: workspaceId }, data: { quotesInReports: false } })
  const silent = await dataOf(workspaceId)

  expect(told.month?.episodes.map(({ name }) => name)).toEqual(['Grave', 'Effort'])
  expect(told.month?.episodes[0]).toMatchObject({ repository: 'acme/shop', agent: 'Claude Code', day: '2026-10-05', severity: 'DS3' })
  expect(silent).toMatchObject({ mayQuote: false, month: { episodes: [] } })
})

test('days are those of the time zone of the workspace: files that came in them, and whether they are over', async () => {
  const { workspaceId } = await aPlace({ timeZone: 'Pacific/Auckland' })
  const file = { workspaceId, fileName: 'a.jsonl', bytes: 1, outcome: 'created' as const }
  // October begins in Auckland at 11:00 UTC of 30 September, and ends at 11:00 UTC of the 31st.
  for (const at of ['2026-09-30T10:59:00Z', '2026-09-30T11:01:00Z', '2026-10-31T10:59:00Z', '2026-10-31T11:01:00Z'])
    await database.prisma.upload.create({ data: { ...file, createdAt: new Date(at) } })
  await database.prisma.upload.create({ data: { ...file, outcome: 'failed', createdAt: new Date('2026-10-15T00:00:00Z') } })

  const [over, notYet] = [
    await dataOf(workspaceId, null, new Date('2026-10-31T11:00:00Z')),
    await dataOf(workspaceId, null, new Date('2026-10-31T10:59:59Z')),
  ]

  expect(over.coverage.files).toEqual({ created: 2, updated: 0, duplicate: 0, failed: 1 })
  expect([over.isComplete, notYet.isComplete]).toEqual([true, false])
})
