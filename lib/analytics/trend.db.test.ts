import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { NO_FILTERS } from '@/lib/domain/filters'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { openTestDatabase } from '@/lib/testing/test-database'
import { ask } from './ask'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const NONE = { S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 }

test('a bucket counts its labels, and a month without sessions stands between as an empty one', async () => {
  const { workspaceId, sessions, episodes } = await aWorkspace(database.prisma)
  await sessions({ day: '2026-01-31', symptoms: ['S3'], sessions: 3, developerTurns: 30 })
  await episodes({ day: '2026-01-31', symptoms: ['S3', 'S7'], episodes: 2 })
  await episodes({ day: '2026-01-31', symptoms: ['S7'], episodes: 1 })
  await sessions({ day: '2026-03-01', sessions: 2, developerTurns: 8 })

  const trend = await ask(database.prisma, workspaceId, 'trend', NO_FILTERS, { unit: 'month' })

  expect(trend).toEqual({
    unit: 'month',
    range: { from: '2026-01-31', to: '2026-03-02' },
    points: [
      { start: '2026-01-01', sessions: 3, developerTurns: 30, episodes: 3, labels: { ...NONE, S3: 2, S7: 3 } },
      { start: '2026-02-01', sessions: 0, developerTurns: 0, episodes: 0, labels: NONE },
      { start: '2026-03-01', sessions: 2, developerTurns: 8, episodes: 0, labels: NONE },
    ],
  })
})

test('a week starts on Monday: Sunday the 1st and Monday the 2nd of March 2026 are in two', async () => {
  const { workspaceId, sessions } = await aWorkspace(database.prisma)
  await sessions({ day: '2026-03-01', sessions: 1 })
  await sessions({ day: '2026-03-02', sessions: 2 })
  await sessions({ day: '2026-03-08', sessions: 4 })

  const { points } = await ask(database.prisma, workspaceId, 'trend', NO_FILTERS, { unit: 'week' })

  expect(points.map(({ start, sessions: count }) => [start, count])).toEqual([
    ['2026-02-23', 1],
    ['2026-03-02', 6],
  ])
})

test('the range cuts the buckets at its ends: no day outside is counted', async () => {
  const { workspaceId, sessions } = await aWorkspace(database.prisma)
  for (const day of ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']) await sessions({ day })

  const { range, points } = await ask(
    database.prisma,
    workspaceId,
    'trend',
    { ...NO_FILTERS, from: '2026-03-03', to: '2026-03-05' },
    { unit: 'month' },
  )

  expect(range).toEqual({ from: '2026-03-03', to: '2026-03-05' })
  expect(points).toMatchObject([{ start: '2026-03-01', sessions: 2 }])
})

test('a symptom filter leaves the denominators of every bucket', async () => {
  const { workspaceId, sessions, episodes } = await aWorkspace(database.prisma)
  await sessions({ symptoms: ['S3', 'S5'], sessions: 4, developerTurns: 20 })
  await episodes({ symptoms: ['S3'], episodes: 3 })
  await episodes({ symptoms: ['S5'], episodes: 5 })

  const { points } = await ask(database.prisma, workspaceId, 'trend', { ...NO_FILTERS, symptoms: ['S5'] })

  expect(points).toMatchObject([{ start: '2026-03-02', sessions: 4, developerTurns: 20, episodes: 5, labels: { ...NONE, S5: 5 } }])
})

test('a range of ten thousand years is drawn where the sessions are', async () => {
  const { workspaceId, sessions } = await aWorkspace(database.prisma)
  await sessions({ day: '2026-03-02' })

  const { range, points } = await ask(database.prisma, workspaceId, 'trend', { ...NO_FILTERS, from: '0001-01-01', to: '9998-12-31' })

  expect(range).toEqual({ from: '2026-03-02', to: '2026-03-03' })
  expect(points).toHaveLength(1)
})

test('without sessions an open range has no points, and a closed one has empty ones', async () => {
  const { workspaceId } = await aWorkspace(database.prisma)

  const open = await ask(database.prisma, workspaceId, 'trend', NO_FILTERS)
  const closed = await ask(database.prisma, workspaceId, 'trend', { ...NO_FILTERS, from: '2026-03-02', to: '2026-03-04' })
  const reversed = await ask(database.prisma, workspaceId, 'trend', { ...NO_FILTERS, from: '2026-03-04', to: '2026-03-02' })

  expect(open.points).toEqual([])
  expect(closed.points.map(({ start, sessions }) => [start, sessions])).toEqual([
    ['2026-03-02', 0],
    ['2026-03-03', 0],
  ])
  expect(reversed.points).toEqual([])
})
