import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { byCode } from '@/lib/domain/by-code'
import { NO_FILTERS } from '@/lib/domain/filters'
import { Cause, Symptom } from '@/lib/domain/taxonomy'
import { aLabelSet } from '@/lib/testing/a-label-set'
import { aLabelledEpisode } from '@/lib/testing/label-lines'
import { openTestDatabase } from '@/lib/testing/test-database'
import { ask } from './ask'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const RULE_BROKEN = aLabelledEpisode({ symptoms: ['S3'], causes: [{ code: 'C6', tier: 'direct' }] })
const DELETED = aLabelledEpisode({
  ...{ symptoms: ['S3', 'S4'], severity: 'DS2', locus: 'DL2' },
  causes: [
    { code: 'C2', tier: 'direct' },
    { code: 'C6', tier: 'contextual' },
  ],
})
const BROKEN_BUILD = aLabelledEpisode({ symptoms: ['S5'], causes: [{ code: 'C7' }], severity: 'DS2', locus: 'DL1' })
const CLAIMED = aLabelledEpisode({ symptoms: ['S7'], causes: [{ code: 'C6', tier: 'direct' }] })

const aStudy = () =>
  aLabelSet(database.prisma, [
    { episodes: [RULE_BROKEN, DELETED] },
    { episodes: [BROKEN_BUILD, CLAIMED] },
    { episodes: [RULE_BROKEN], platform: 'IDE' },
    { episodes: [] },
  ])

test('an episode with two symptoms and two causes is in four pairs, and in each cause once', async () => {
  const workspaceId = await aStudy()

  const { episodes, causes, tiers, symptoms, pairs } = await ask(database.prisma, workspaceId, 'causes', NO_FILTERS)

  expect(episodes).toBe(5)
  expect(causes).toEqual({ ...byCode(Cause.options, () => 0), C2: 1, C6: 4, C7: 1 })
  expect(tiers.C6).toEqual({ direct: 3, contextual: 1, speculative: 0 })
  expect(tiers.C7).toEqual({ direct: 0, contextual: 0, speculative: 0 })
  expect(symptoms).toEqual({ ...byCode(Symptom.options, () => 0), S3: 3, S4: 1, S5: 1, S7: 1 })
  expect({ S3: pairs.S3, S4: pairs.S4, S5: pairs.S5 }).toEqual({
    S3: { ...byCode(Cause.options, () => 0), C2: 1, C6: 3 },
    S4: { ...byCode(Cause.options, () => 0), C2: 1, C6: 1 },
    S5: { ...byCode(Cause.options, () => 0), C7: 1 },
  })
})

test('platforms, symptoms and severities narrow causes to their episodes', async () => {
  const workspaceId = await aStudy()
  const of = async (filters: object) => (await ask(database.prisma, workspaceId, 'causes', { ...NO_FILTERS, ...filters })).causes

  expect(await of({ platforms: ['IDE'] })).toMatchObject({ C2: 0, C6: 1, C7: 0 })
  expect(await of({ symptoms: ['S4'] })).toMatchObject({ C2: 1, C6: 1, C7: 0 })
  expect(await of({ severities: ['DS2'] })).toMatchObject({ C2: 1, C6: 1, C7: 1 })
})

test('damage is counted by symptom, and where it was done by severity', async () => {
  const workspaceId = await aStudy()

  const costs = await ask(database.prisma, workspaceId, 'costs', NO_FILTERS)

  expect(costs).toMatchObject({ episodes: 5, located: 2, loci: { DL1: 1, DL2: 1, DL3: 0, DL4: 0 } })
  expect(costs.lociBySeverity).toEqual({ DS2: { DL1: 1, DL2: 1, DL3: 0, DL4: 0 }, DS3: { DL1: 0, DL2: 0, DL3: 0, DL4: 0 } })
  expect(costs.severitiesBySymptom.S3).toEqual({ DS0: 0, DS1: 2, DS2: 1, DS3: 0, DS4: 0 })
  expect(costs.symptoms.S3).toBe(3)
})

test('two symptoms meet in an episode, and in a session also where they are of two episodes', async () => {
  const workspaceId = await aStudy()

  const { episodes, sessions } = await ask(database.prisma, workspaceId, 'co-occurrence', NO_FILTERS)

  expect(episodes).toMatchObject({ n: 5, symptoms: { S1: 0, S3: 3, S4: 1, S5: 1, S7: 1 } })
  expect(episodes.pairs).toHaveLength(21)
  expect(episodes.pairs.filter(({ count }) => count > 0)).toEqual([{ first: 'S3', second: 'S4', count: 1 }])
  expect(sessions).toMatchObject({ n: 3, symptoms: { S3: 2, S4: 1, S5: 1, S7: 1 } })
  expect(sessions.pairs.filter(({ count }) => count > 0)).toEqual([
    { first: 'S3', second: 'S4', count: 1 },
    { first: 'S5', second: 'S7', count: 1 },
  ])
})

test('under a filter of symptoms the sessions that meet are those with such an episode', async () => {
  const workspaceId = await aStudy()

  const { episodes, sessions } = await ask(database.prisma, workspaceId, 'co-occurrence', { ...NO_FILTERS, symptoms: ['S7'] })

  expect(episodes).toMatchObject({ n: 1, symptoms: { S3: 0, S5: 0, S7: 1 } })
  expect(sessions).toMatchObject({ n: 1, symptoms: { S3: 0, S5: 1, S7: 1 } })
})

test('nothing counted is zeros, not an error', async () => {
  const workspaceId = await aLabelSet(database.prisma, [])

  const { episodes, causes } = await ask(database.prisma, workspaceId, 'causes', NO_FILTERS)

  expect([episodes, causes.C6]).toEqual([0, 0])
})
