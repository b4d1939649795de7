import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LabelledSession } from '@/lib/contracts/v1/label-set'
import type { Database } from '@/lib/db/client'
import { NO_FILTERS } from '@/lib/domain/filters'
import type { Symptom } from '@/lib/domain/taxonomy'
import { aLabelSet } from '@/lib/testing/a-label-set'
import { aLabelledEpisode } from '@/lib/testing/label-lines'
import { openTestDatabase } from '@/lib/testing/test-database'
import { ask } from './ask'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const NONE = { both: 0, earlierOnly: 0, laterOnly: 0, neither: 0 }

/** Sessions of a repository in the order of time, a day apart: a string is one symptom for each session, or `-` for a clean one. */
function history(repository: string, symptoms: string, more: Partial<LabelledSession> = {}): Partial<LabelledSession>[] {
  return [...symptoms].map((digit, day) => ({
    ...{ repository, file: `${repository}-${day}.md`, startedAt: new Date(Date.UTC(2026, 0, 5 + day, 9)).toISOString() },
    episodes: digit === '-' ? [] : [aLabelledEpisode({ symptoms: [`S${digit}` as Symptom] })], // a digit of 1 to 8
    ...more,
  }))
}

const persistenceOf = (workspaceId: string, filters: object = {}) =>
  ask(database.prisma, workspaceId, 'persistence', { ...NO_FILTERS, ...filters })

test('each session is paired with the one before it in its repository, never across two', async () => {
  const workspaceId = await aLabelSet(database.prisma, [...history('shop', '33-5'), ...history('till', '--'), ...history('single', '3')])

  const { repositories, pairs, bySymptom, transitions } = await persistenceOf(workspaceId)

  expect(repositories).toBe(2)
  expect(pairs).toEqual({ both: 1, earlierOnly: 1, laterOnly: 1, neither: 1 })
  expect(bySymptom.S3).toEqual({ both: 1, earlierOnly: 1, laterOnly: 0, neither: 2 })
  expect(bySymptom.S5).toEqual({ both: 0, earlierOnly: 0, laterOnly: 1, neither: 3 })
  expect(transitions).toMatchObject({ pairs: 1, now: { S3: 1, S5: 0 }, next: { S3: 1, S5: 0 }, following: { S3: { S3: 1, S5: 0 } } })
})

test('pairs are told apart by the time between the starts, up to which each class goes', async () => {
  const at = (startedAt: string, place: number) => ({ file: `${place}.md`, repository: 'shop', startedAt })
  const starts = ['2026-01-05T09:00:00Z', '2026-01-05T09:59:00Z', '2026-01-05T10:59:00Z', '2026-01-07T09:00:00Z', '2026-03-01T09:00:00Z']
  const workspaceId = await aLabelSet(database.prisma, starts.map(at))

  const { byGap } = await persistenceOf(workspaceId)

  expect(byGap).toEqual({
    'under-an-hour': { ...NONE, both: 1 },
    'under-a-day': { ...NONE, both: 1 },
    'under-a-week': { ...NONE, both: 1 },
    'a-week-or-more': { ...NONE, both: 1 },
  })
})

test('repositories that always or never go wrong persist together, but not within', async () => {
  const often = history('often', `${'3'.repeat(20)}-${'3'.repeat(20)}`)
  const seldom = history('seldom', `${'-'.repeat(20)}3${'-'.repeat(20)}`)
  const workspaceId = await aLabelSet(database.prisma, [...often, ...seldom])

  const { pairs, within, heterogeneity, clustered } = await persistenceOf(workspaceId)

  expect(pairs).toEqual({ both: 38, earlierOnly: 2, laterOnly: 2, neither: 38 })
  expect(within).toMatchObject({ repositories: 2, pairs })
  expect(within.ratio?.value).toBeCloseTo(0.95, 10)
  expect(heterogeneity).toBeNull()
  expect(clustered).toBeNull()
})

test('days choose the later session; the earlier is whichever was before it', async () => {
  const workspaceId = await aLabelSet(database.prisma, history('shop', '3--3'))

  expect((await persistenceOf(workspaceId, { from: '2026-01-06' })).pairs).toEqual({ ...NONE, earlierOnly: 1, neither: 1, laterOnly: 1 })
  expect((await persistenceOf(workspaceId, { from: '2026-01-08' })).pairs).toEqual({ ...NONE, laterOnly: 1 })
  expect((await persistenceOf(workspaceId, { to: '2026-01-07' })).pairs).toEqual({ ...NONE, earlierOnly: 1 })
})

test('under a filter of symptoms a session is one with an episode of them, the earlier and the later', async () => {
  const workspaceId = await aLabelSet(database.prisma, history('shop', '3553'))

  const { pairs } = await persistenceOf(workspaceId, { symptoms: ['S5'] })

  expect(pairs).toEqual({ both: 1, earlierOnly: 1, laterOnly: 1, neither: 0 })
})

test('a workspace without pairs has counts of nothing and no statistic', async () => {
  const workspaceId = await aLabelSet(database.prisma, history('shop', '3'))

  expect(await persistenceOf(workspaceId)).toMatchObject({
    ...{ repositories: 0, pairs: NONE, clustered: null, heterogeneity: null },
    within: { repositories: 0, pairs: NONE, ratio: null },
  })
})
