import { afterAll, beforeAll, expect, test } from 'vitest'
import { aReportTeam } from '@/lib/testing/report-team'
import { openTestDatabase } from '@/lib/testing/test-database'
import { refreshAllCells } from './cells'
import type { Database } from './client'
import { readGrounds, reportGrounds, writtenGrounds } from './report-grounds'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const MARCH = { from: '2026-03-01', to: '2026-04-01' }
type Team = Awaited<ReturnType<typeof aTeam>>

/** A session in March and one in January, and a view of the shop; `grounds` are those of its report of March. */
async function aTeam() {
  const team = await aReportTeam(database.prisma)
  const session = await team.session({ startedAt: '2026-03-02T09:00:00Z', episodes: 1 })
  await team.session({ startedAt: '2026-01-02T09:00:00Z' })
  const viewId = await team.view('Shop', team.shop)
  return { ...team, key: { workspaceId: team.workspaceId, id: session.id }, viewId, grounds: () => groundsOf(team.workspaceId, viewId) }
}

const groundsOf = async (workspaceId: string, viewId: string | null) =>
  (await reportGrounds(database.prisma, workspaceId, MARCH, viewId)).grounds

const AT = new Date('2026-04-02T00:00:00.000Z')

test.each<[string, (team: Team) => Promise<unknown>]>([
  ['a session that comes late', ({ session }) => session({ startedAt: '2026-03-03T09:00:00Z' })],
  ['one of an earlier month', ({ session }) => session({ startedAt: '2025-06-03T09:00:00Z' })],
  ['a session that is read anew', ({ key }) => database.prisma.session.update({ where: { workspaceId_id: key }, data: { updatedAt: AT } })],
  [
    'a session that is deleted',
    async ({ key, workspaceId }) => {
      await database.prisma.session.delete({ where: { workspaceId_id: key } })
      await refreshAllCells(database.prisma, workspaceId)
    },
  ],
  [
    'a repository that gets another name',
    ({ workspaceId }) => database.prisma.repository.updateMany({ where: { workspaceId, name: 'acme/site' }, data: { name: 'acme/web' } }),
  ],
  [
    'an intervention',
    ({ workspaceId }) => database.prisma.intervention.create({ data: { workspaceId, day: new Date('2026-03-09'), title: 'Review' } }),
  ],
  [
    'a hidden intervention',
    ({ workspaceId }) => database.prisma.hiddenIntervention.create({ data: { workspaceId, id: crypto.randomUUID() } }),
  ],
])('%s is something else to count', async (_, change) => {
  const team = await aTeam()
  const before = await team.grounds()

  await change(team)

  const after = await team.grounds()
  expect(after.counted).not.toBe(before.counted)
  expect(after.settings).toBe(before.settings)
})

test.each<[string, (team: Team) => Promise<unknown>]>([
  [
    'permission to quote',
    ({ workspaceId }) => database.prisma.workspace.update({ where: { id: workspaceId }, data: { quotesInReports: true } }),
  ],
  [
    'the name of the workspace',
    ({ workspaceId }) => database.prisma.workspace.update({ where: { id: workspaceId }, data: { name: 'Other' } }),
  ],
  ['the name of the view', ({ workspaceId }) => database.prisma.savedView.updateMany({ where: { workspaceId }, data: { name: 'Other' } })],
  ['the filters of the view', ({ workspaceId }) => database.prisma.savedView.updateMany({ where: { workspaceId }, data: { filters: {} } })],
])('%s is a setting', async (_, change) => {
  const team = await aTeam()
  const before = await team.grounds()

  await change(team)

  const after = await team.grounds()
  expect(after.settings).not.toBe(before.settings)
  expect(after.counted).toBe(before.counted)
})

test('what comes after the period, and what another workspace does, changes nothing', async () => {
  const [team, other] = [await aTeam(), await aTeam()]
  const before = await team.grounds()

  await team.session({ startedAt: '2026-04-01T09:00:00Z' })
  await other.session({ startedAt: '2026-03-03T09:00:00Z' })
  await database.prisma.intervention.create({ data: { workspaceId: team.workspaceId, day: new Date('2026-04-01'), title: 'Later' } })

  expect(await team.grounds()).toEqual(before)
  expect(await groundsOf(team.workspaceId, other.viewId)).toEqual(await groundsOf(team.workspaceId, null))
})

test('grounds are written as text and read back', async () => {
  const grounds = { settings: 'abc', counted: 'def' }

  expect(readGrounds(writtenGrounds(grounds))).toEqual(grounds)
  expect(readGrounds('')).toBeNull()
})
