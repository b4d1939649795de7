import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { resolutionFunnel } from './resolution-funnel'

const PAPER_COUNTS = {
  sessions: 20_574,
  sessionsWithEpisode: 8_630,
  episodes: 16_118,
  pushbacks: 16_118,
  resolved: 1_504,
  resolvers: { RV1: 45, RV2: 1_376, RV3: 83 },
}

test("each stage is a share of the one it comes out of; the paper's counts give the paper's shares", () => {
  const { stages } = resolutionFunnel(PAPER_COUNTS, NO_FILTERS)

  expect(stages.map(({ id, count, of, share, paper }) => [id, count, of, share?.value?.toFixed(2) ?? null, paper])).toEqual([
    ['sessions', 20_574, null, null, null],
    ['sessions-with-episode', 8_630, 'sessions', '41.95', 41.95],
    ['episodes', 16_118, null, null, null],
    ['RS1', 1_504, 'episodes', '9.33', 9.33],
    ['RV1', 45, 'visibly resolved episodes', '2.99', 2.99],
    ['RV2', 1_376, 'visibly resolved episodes', '91.49', 91.49],
    ['RV3', 83, 'visibly resolved episodes', '5.52', 5.52],
    ['RS2', 14_614, 'episodes', '90.67', 90.67],
  ])
})

test('its table keeps what a stage is out of as a number', () => {
  const { table } = resolutionFunnel(PAPER_COUNTS, NO_FILTERS)

  expect(table.columns.map(({ name, kind }) => [name, kind]).slice(0, 4)).toEqual([
    ['Stage', 'text'],
    ['Number', 'count'],
    ['Out of', 'count'],
    ['Out of what', 'text'],
  ])
  expect(table.rows[0]?.slice(1, 4)).toEqual([20_574, null, null])
  expect(table.rows[1]?.slice(1, 4)).toEqual([8_630, 20_574, 'sessions'])
})

test('where nothing is resolved, who resolved it has no share', () => {
  const { stages } = resolutionFunnel({ ...PAPER_COUNTS, resolved: 0, resolvers: { RV1: 0, RV2: 0, RV3: 0 } }, NO_FILTERS)

  expect(stages.find(({ id }) => id === 'RV2')?.share?.value).toBeNull()
})

test('a stage of episodes opens those it counts; sessions and what the filters cannot say open nothing', () => {
  const { stages } = resolutionFunnel(PAPER_COUNTS, NO_FILTERS)

  expect(stages.map(({ id, link }) => [id, link])).toEqual([
    ['sessions', null],
    ['sessions-with-episode', null],
    ['episodes', {}],
    ['RS1', { status: 'RS1' }],
    ['RV1', { resolver: 'RV1' }],
    ['RV2', { resolver: 'RV2' }],
    ['RV3', { resolver: 'RV3' }],
    ['RS2', { status: 'RS2' }],
  ])
})
