import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AlertSettings } from '@/lib/contracts/alerts'
import type { Database } from '@/lib/db/client'
import { aChannel } from '@/lib/testing/a-channel'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { addAlertRule, changeAlertRule, listedAlertRules, removeAlertRule } from './alert-rules'
import { checkAlerts } from './check-alerts'
import { listAlerts } from './list-alerts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const DAY_MS = 24 * 60 * 60_000
const NOW = new Date('2026-03-20T12:00:00Z')
const later = (days: number) => new Date(NOW.getTime() + days * DAY_MS)

const OVER_40: AlertSettings = { kind: 'rate', measure: 'share', threshold: 40, days: 28, onlyIfCertain: true }

async function aRule(settings: AlertSettings) {
  const workspace = await aWorkspace(database.prisma)
  const { workspaceId } = workspace
  const { channelId } = await aChannel(database.prisma, undefined, workspaceId)
  const rule = { name: 'Ours', viewId: null, channels: [channelId], settings }
  const { id } = await addAlertRule(database.prisma, { workspaceId, userId: null }, rule)
  return {
    ...workspace,
    ...{ id, channelId },
    check: async (now: Date) => {
      await database.prisma.alertRule.updateMany({ where: { workspaceId }, data: { checkedAt: null } })
      await checkAlerts(database.prisma, now, (error) => {
        throw error
      })
      return (await listAlerts(database.prisma, workspaceId, null)).items
    },
    told: () => database.prisma.delivery.findMany({ where: { workspaceId } }),
  }
}

test('a rate over its threshold is raised and told once for as long as it holds', async () => {
  const { sessions, check, told, channelId } = await aRule(OVER_40)
  await sessions({ symptoms: ['S3'], sessions: 50, day: '2026-03-10' })
  await sessions({ sessions: 50, day: '2026-03-10' })

  const first = await check(NOW)
  const second = await check(later(1))

  expect(first.map(({ title, message, endedAt }) => ({ title, message, endedAt }))).toEqual([
    {
      title: 'Sessions with an episode: over 40 %',
      message: '50.0 % (95 % interval 40.4 to 59.6 %) in the last 28 days: 50 in 100 sessions. The threshold is 40 %.',
      endedAt: null,
    },
  ])
  expect(first[0]?.link).toBe('/trends?from=2026-02-21&to=2026-03-21')
  expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => id))
  expect((await told()).map((delivery) => ({ ...delivery }))).toMatchObject([{ channelId, kind: 'alert', alertId: first[0]?.id }])
})

test('it ends when it holds no longer, and what comes back within a week is the same alert', async () => {
  const { sessions, check, told } = await aRule({ ...OVER_40, days: 7 })
  await sessions({ symptoms: ['S3'], sessions: 100, day: '2026-03-20' })

  await check(NOW)
  const ended = await check(later(8))
  await sessions({ symptoms: ['S3'], sessions: 100, day: '2026-03-30' })
  const again = await check(later(12))

  expect(ended.map(({ endedAt }) => endedAt)).toEqual([later(8).toISOString()])
  expect(again.map(({ endedAt }) => endedAt)).toEqual([null])
  expect(await told()).toHaveLength(1)
})

test('a streak is raised in its repository, and one after a clean session is another', async () => {
  const { workspaceId, repositoryId, sessions, check, told } = await aRule({ kind: 'streak', length: 3 })
  await sessions({ day: '2026-03-18' })
  const session = (startedAt: string, episodes: number) =>
    aStoredSession(database.prisma, { workspaceId, repositoryId }, { startedAt, episodes }).then(({ id }) =>
      database.prisma.session.update({ where: { workspaceId_id: { workspaceId, id } }, data: { profile: episodes } }),
    )
  await session('2026-03-01T09:00:00Z', 0)
  for (const day of ['10', '11', '12']) await session(`2026-03-${day}T09:00:00Z`, 1)

  const first = await check(NOW)
  await session('2026-03-13T09:00:00Z', 0)
  const ended = await check(later(1))
  for (const day of ['14', '15', '16']) await session(`2026-03-${day}T09:00:00Z`, 1)
  const second = await check(later(1))

  expect(first.map(({ title, link }) => [title, link])).toEqual([
    ['acme/shop: 3 sessions in a row with an episode', `/repositories/${repositoryId}`],
  ])
  expect(ended.filter(({ endedAt }) => endedAt === null)).toEqual([])
  expect(second.filter(({ endedAt }) => endedAt === null)).toHaveLength(1)
  expect(second).toHaveLength(2)
  expect(await told()).toHaveLength(2)
})

test('a symptom that takes a larger share than in the days before is raised', async () => {
  const { sessions, episodes, check } = await aRule({ kind: 'shift', days: 14, points: 5 })
  for (const day of ['2026-02-25', '2026-03-15']) await sessions({ day, symptoms: ['S3', 'S4'], sessions: 200 })
  await episodes({ day: '2026-02-25', symptoms: ['S4'], episodes: 200 })
  await episodes({ day: '2026-03-15', symptoms: ['S4'], episodes: 100 })
  await episodes({ day: '2026-03-15', symptoms: ['S3'], episodes: 100 })

  const alerts = await check(NOW)

  expect(alerts.map(({ title }) => title.slice(0, 2)).sort()).toEqual(['S3', 'S4'])
})

test('days without a session are raised once there were some', async () => {
  const { sessions, check } = await aRule({ kind: 'silence', days: 3 })
  const before = await check(NOW)
  await sessions({ day: '2026-03-17' })

  const silent = await check(NOW)

  expect(before).toEqual([])
  expect(silent.map(({ title }) => title)).toEqual(['No session for 3 days'])
})

test('of two workers that look at once, one raises and one message is queued', async () => {
  const { sessions, workspaceId, told } = await aRule(OVER_40)
  await sessions({ symptoms: ['S3'], sessions: 100, day: '2026-03-10' })
  const fail = (error: unknown) => {
    throw error
  }

  await Promise.all([checkAlerts(database.prisma, NOW, fail), checkAlerts(database.prisma, NOW, fail)])

  expect((await listAlerts(database.prisma, workspaceId, null)).items).toHaveLength(1)
  expect(await told()).toHaveLength(1)
})

test('rules and alerts of another workspace are not shown, changed or deleted, nor are its channels used', async () => {
  const [theirs, ours] = [await aRule(OVER_40), await aRule(OVER_40)]
  const db = database.prisma

  await expect(changeAlertRule(db, ours.workspaceId, theirs.id, { name: 'Ours now' })).rejects.toThrow('no such alert')
  await expect(removeAlertRule(db, ours.workspaceId, theirs.id)).rejects.toThrow('no such alert')
  await expect(changeAlertRule(db, ours.workspaceId, ours.id, { channels: [theirs.channelId] })).rejects.toThrow('no such channel')
  expect((await listedAlertRules(db, theirs.workspaceId)).items).toMatchObject([{ id: theirs.id, name: 'Ours' }])
  expect((await listedAlertRules(db, ours.workspaceId)).items.map(({ id }) => id)).toEqual([ours.id])
})

test('a rule that is paused raises nothing', async () => {
  const { sessions, workspaceId, id, check } = await aRule(OVER_40)
  await sessions({ symptoms: ['S3'], sessions: 100, day: '2026-03-10' })
  await changeAlertRule(database.prisma, workspaceId, id, { isActive: false })

  expect(await check(NOW)).toEqual([])
})
