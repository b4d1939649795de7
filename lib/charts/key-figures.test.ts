import { expect, test } from 'vitest'
import type { Overview, Totals } from '@/lib/contracts/metrics'
import { NO_FILTERS } from '@/lib/domain/filters'
import { keyFigures } from './key-figures'

/** All sessions of the paper. */
const PAPER_TOTALS: Totals = {
  sessions: 20_574,
  sessionsWithEpisode: 8_630,
  developerTurns: 191_426,
  episodes: 16_118,
  pushbacks: 16_118,
  resolved: 1_504,
  resolvedBySelf: 45,
  resolvedAfterPushback: 1_376,
  resolvedByTakeover: 83,
}
const RANGE = { from: '2026-03-01', to: '2026-04-01' }
const overviewOf = (current: Totals, before: Totals | null): Overview => ({
  current,
  range: RANGE,
  previous: before && { totals: before, range: { from: '2026-01-29', to: '2026-03-01' } },
  classifiers: [],
  validation: null,
})

test("the paper's totals give the paper's figures", () => {
  const { figures } = keyFigures(overviewOf(PAPER_TOTALS, null), NO_FILTERS)

  expect(figures.map(({ id, value, paper }) => [id, value?.toFixed(2), paper?.toFixed(2)])).toEqual([
    ['sessions-with-episode', '41.95', '41.95'],
    ['episode-rate', '8.42', '8.42'],
    ['resolved', '9.33', '9.33'],
    ['resolved-after-pushback', '91.49', '91.49'],
  ])
})

test('each figure opens the episodes that it counts', () => {
  const { figures } = keyFigures(overviewOf(PAPER_TOTALS, null), NO_FILTERS)

  expect(figures.map(({ id, link }) => [id, link])).toEqual([
    ['sessions-with-episode', {}],
    ['episode-rate', {}],
    ['resolved', { status: 'RS1' }],
    ['resolved-after-pushback', { resolver: 'RV2' }],
  ])
})

test('a change is more than noise if its interval leaves out zero', () => {
  const before = { ...PAPER_TOTALS, sessions: 70, sessionsWithEpisode: 56 }
  const current = { ...PAPER_TOTALS, sessions: 80, sessionsWithEpisode: 48 }

  const [withEpisode, rate] = keyFigures(overviewOf(current, before), NO_FILTERS).figures

  expect(withEpisode?.value).toBeCloseTo(60, 10)
  expect(withEpisode?.previous?.value).toBeCloseTo(80, 10)
  expect(withEpisode?.change).toMatchObject({ moreThanNoise: true })
  expect(withEpisode?.change?.difference).toBeCloseTo(-20, 10)
  expect(withEpisode?.change?.interval.low).toBeCloseTo(-33.39, 2)
  expect(withEpisode?.change?.interval.high).toBeCloseTo(-5.24, 2)
  expect(rate?.change).toMatchObject({ difference: 0, moreThanNoise: false })
})

test('with nine sessions in the period before, nothing is said about a change', () => {
  const before = { ...PAPER_TOTALS, sessions: 9, sessionsWithEpisode: 9 }

  const [withEpisode] = keyFigures(overviewOf(PAPER_TOTALS, before), NO_FILTERS).figures

  expect(withEpisode?.previous).toMatchObject({ value: 100, tooFew: true, interval: null })
  expect(withEpisode?.change).toBeNull()
})

test('no sessions, no figures: neither a value nor an interval is invented', () => {
  const nothing = {
    ...PAPER_TOTALS,
    sessions: 0,
    sessionsWithEpisode: 0,
    developerTurns: 0,
    episodes: 0,
    resolved: 0,
    resolvedAfterPushback: 0,
  }

  const { figures } = keyFigures(overviewOf(nothing, null), NO_FILTERS)

  expect(figures.map(({ value, interval, n }) => [value, interval, n])).toEqual([
    [null, null, 0],
    [null, null, 0],
    [null, null, 0],
    [null, null, 0],
  ])
})

test('figures of chosen symptoms say so, and have no value of the paper beside them', () => {
  const { figures } = keyFigures(overviewOf(PAPER_TOTALS, null), { ...NO_FILTERS, symptoms: ['S3'] })

  expect(figures[0]?.paper).toBeNull()
  expect(figures[0]?.notes).toEqual(['Only episodes of the chosen symptoms and severities; sessions and turns are all of them.'])
})

test('the share of sessions stands beside what it would be without the errors of the classifier, and no other figure does', () => {
  const overview = { ...overviewOf(PAPER_TOTALS, null), validation: { tp: 90, fp: 20, fn: 10, tn: 80 } }

  const { figures, table } = keyFigures(overview, NO_FILTERS)

  expect(figures.map(({ corrected }) => corrected?.value.toFixed(2) ?? null)).toEqual(['31.35', null, null, null])
  expect(figures[0]?.value?.toFixed(2)).toBe('41.95')
  expect(table.columns[5]?.name).toBe('Corrected for errors')
  expect(table.rows.map((row) => row[5])).toEqual([31.35, null, null, null])
})
