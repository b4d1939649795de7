import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayCounts } from '@/lib/analytics/day-counts'
import { repositoryCounts } from '@/lib/analytics/repository-counts'
import { refreshAllCells } from '@/lib/db/cells'
import type { Database } from '@/lib/db/client'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import { naiveDay, naivePairs } from '@/lib/testing/naive-counts'
import { aChange, applyChange, type Known } from '@/lib/testing/rollup-changes'
import { openTestDatabase } from '@/lib/testing/test-database'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const DAY_SLOTS = [
  'sessions',
  'with-episode',
  'developer-turns',
  'session:S3',
  'session:S1+S3',
  'episodes',
  'S3',
  'S3>DS1',
  'resolved',
] as const
const PAIR_SLOTS = [
  'sessions',
  'with-episode',
  '11',
  '10',
  '01',
  '00',
  '11:under-a-day',
  '00:under-a-day',
  '01:S3',
  'now:S3',
  '00:S3',
  'S1>S3',
  'S3>S3',
  'episodes',
] as const

const aDay = fc.integer({ min: 0, max: 70 }).map((days) => new Date(Date.UTC(2026, 1, 20) + days * 86_400_000).toISOString().slice(0, 10))
const someFilters: fc.Arbitrary<Partial<Filters>> = fc.record(
  {
    from: aDay,
    to: aDay,
    platforms: fc.subarray(['IDE', 'CLI'] as const).map((platforms) => [...platforms]),
    agents: fc.subarray(['Codex', 'Claude Code']),
    symptoms: fc.subarray(['S1', 'S3'] as const).map((symptoms) => [...symptoms]),
    severities: fc.subarray(['DS1', 'DS2'] as const).map((severities) => [...severities]),
  },
  { requiredKeys: [] },
)

test('rollups equal a count from scratch after any sequence of changes, under any filters', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aChange, { minLength: 4, maxLength: 14 }),
      fc.array(someFilters, { minLength: 3, maxLength: 5 }),
      async (changes, all) => {
        const { id: workspaceId } = await database.prisma.workspace.create({ data: { name: 'Any' } })
        const known: Known = { workspaceId, repositories: [], sessions: [] }

        for (const change of changes) await applyChange(database.prisma, known, change)

        for (const some of [{}, ...all]) {
          const filters = { ...NO_FILTERS, ...some }
          const [day] = await dayCounts(database.prisma, workspaceId, filters, [], DAY_SLOTS)
          const [pairs] = await repositoryCounts(database.prisma, workspaceId, filters, [], PAIR_SLOTS)
          expect(day?.counts).toEqual(naiveDay(known, filters))
          expect(pairs?.counts).toEqual(naivePairs(known, filters))
          const [alone] = await repositoryCounts(database.prisma, workspaceId, filters, [], ['sessions', 'with-episode', 'episodes'])
          expect(naivePairs(known, filters)).toMatchObject({ ...alone?.counts, sessions: alone?.counts.sessions })
        }
        const kept = await rollupsOf(workspaceId)
        await database.prisma.$transaction((tx) => refreshAllCells(tx, workspaceId))
        expect(await rollupsOf(workspaceId)).toEqual(kept)
      },
    ),
    { seed: 5, numRuns: 25, endOnFailure: true },
  )
})

test('parts add up to wholes by every dimension', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aChange, { minLength: 6, maxLength: 10 }), someFilters, async (changes, some) => {
      const { id: workspaceId } = await database.prisma.workspace.create({ data: { name: 'Any' } })
      const known: Known = { workspaceId, repositories: [], sessions: [] }
      for (const change of changes) await applyChange(database.prisma, known, change)
      const filters = { ...NO_FILTERS, ...some }

      const [whole] = await dayCounts(database.prisma, workspaceId, filters, [], DAY_SLOTS)
      const [wholePairs] = await repositoryCounts(database.prisma, workspaceId, filters, [], PAIR_SLOTS)

      for (const by of [['day'], ['week', 'agent'], ['month', 'platform', 'model'], ['repository']] as const)
        expect(summed(await dayCounts(database.prisma, workspaceId, filters, by, DAY_SLOTS), DAY_SLOTS)).toEqual(whole?.counts)
      for (const by of [['repository'], ['month'], ['repository', 'month']] as const)
        expect(summed(await repositoryCounts(database.prisma, workspaceId, filters, by, PAIR_SLOTS), PAIR_SLOTS)).toEqual(
          wholePairs?.counts,
        )
    }),
    { seed: 6, numRuns: 8, endOnFailure: true },
  )
})

function summed<Slot extends string>(groups: { counts: Record<Slot, number> }[], slots: readonly Slot[]) {
  return Object.fromEntries(slots.map((slot) => [slot, groups.reduce((sum, { counts }) => sum + counts[slot], 0)]))
}

async function rollupsOf(workspaceId: string) {
  const where = { workspaceId }
  const key = [{ platform: 'asc' }, { agent: 'asc' }, { model: 'asc' }] as const
  return {
    days: await database.prisma.dayRollup.findMany({ where, orderBy: [{ day: 'asc' }, ...key] }),
    sums: await database.prisma.monthRollup.findMany({ where, orderBy: [{ month: 'asc' }, ...key] }),
    totals: await database.prisma.repositoryTotal.findMany({ where, orderBy: { repositoryId: 'asc' } }),
    months: await database.prisma.repositoryRollup.findMany({ where, orderBy: [{ repositoryId: 'asc' }, { month: 'asc' }, ...key] }),
    pairs: await database.prisma.sessionPair.findMany({ where, orderBy: { sessionId: 'asc' } }),
    sessions: await database.prisma.sessionRollup.findMany({
      where,
      orderBy: [{ repositoryId: 'asc' }, { day: 'asc' }, ...key, { standing: 'asc' }, { profile: 'asc' }],
    }),
  }
}
