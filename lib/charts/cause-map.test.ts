import { expect, test } from 'vitest'
import type { Causes } from '@/lib/contracts/analytics/causes'
import { byCode } from '@/lib/domain/by-code'
import { NO_FILTERS } from '@/lib/domain/filters'
import { PAPER_TIERS } from '@/lib/domain/paper-causes'
import { Cause, Symptom, Tier } from '@/lib/domain/taxonomy'
import { CAUSE_COUNTS, SYMPTOM_BY_CAUSE, SYMPTOM_COUNTS } from '@/lib/testing/paper-set/paper-counts'
import { causeBars } from './cause-bars'
import { causeMap } from './cause-map'
import { tierMap } from './tier-map'

const noCauses = () => byCode(Cause.options, () => 0)
const noTiers = () => byCode(Tier.options, () => 0)

/** 40 episodes: 20 of S3 and C6, 10 of S3 and S5 with C6, 5 of S5 with C3 and C6, 5 of S5 and C7. */
const COUNTS: Causes = {
  episodes: 40,
  causes: { ...noCauses(), C3: 5, C6: 35, C7: 5 },
  tiers: {
    ...byCode(Cause.options, noTiers),
    C3: { ...noTiers(), contextual: 5 },
    C6: { direct: 28, contextual: 7, speculative: 0 },
  },
  symptoms: { ...byCode(Symptom.options, () => 0), S3: 30, S5: 20 },
  pairs: { ...byCode(Symptom.options, noCauses), S3: { ...noCauses(), C6: 30 }, S5: { ...noCauses(), C3: 5, C6: 15, C7: 5 } },
}

test('as the paper counts, a row is out of its pairs, and the row of all out of every pair', () => {
  const { n, rows, cells } = causeMap(COUNTS, NO_FILTERS, 'pairs')

  expect(n.count).toBe(55)
  expect(rows.map((row) => row.n)).toEqual([0, 0, 30, 0, 25, 0, 0, 0, 55])
  expect(cells[4]?.[5]).toMatchObject({ count: 15, n: 25, value: 60, paper: 14.15 })
  expect(cells[8]?.[6]).toMatchObject({ count: 5, n: 55, paper: 22.03, link: null })
  expect(cells[8]?.[6]?.value).toBeCloseTo(9.0909, 4)
})

test('per episode a row is out of the episodes with the symptom, and the row of all out of all', () => {
  const { n, cells } = causeMap(COUNTS, NO_FILTERS, 'episodes')

  expect(n.count).toBe(40)
  expect(cells[4]?.[5]).toMatchObject({ count: 15, n: 20, value: 75, paper: null })
  expect(cells[8]?.[5]).toMatchObject({ count: 35, n: 40, value: 87.5, paper: 36.49, link: { cause: 'C6' } })
})

test('a symptom that nobody saw has no share, which is not a share of 0', () => {
  const { cells, table } = causeMap(COUNTS, NO_FILTERS, 'pairs')

  expect(cells[0]?.[0]).toMatchObject({ count: 0, n: 0, value: null, tooFew: true })
  expect(table.rows[0]).toEqual(['S1 Wrong project diagnosis', 'C1 Underspecified instruction', 0, 0, null, null, null, 8.96])
})

test('a cell opens the episodes with the symptom and the cause, where filters can say so', () => {
  const cell = (symptoms: Symptom[]) => causeMap(COUNTS, { ...NO_FILTERS, symptoms }, 'pairs').cells[4]?.[5]

  expect(cell([])?.link).toEqual({ symptoms: ['S5'], cause: 'C6' })
  expect(cell(['S3', 'S5'])?.link).toEqual({ symptoms: ['S5'], cause: 'C6' })
  expect(cell(['S3'])?.link).toBeNull()
})

test('the paper prints its tables for all platforms together: none stands beside one platform alone', () => {
  const map = (platforms: ('IDE' | 'CLI')[]) => causeMap(COUNTS, { ...NO_FILTERS, platforms }, 'pairs').cells[4]?.[5]?.paper

  expect(map(['IDE', 'CLI'])).toBe(14.15)
  expect(map(['CLI'])).toBeNull()
  expect(tierMap(COUNTS, { ...NO_FILTERS, platforms: ['CLI'] }).cells[5]?.[0]?.paper).toBeNull()
})

test('a cause is named on direct or contextual evidence; where none is named, no evidence is judged', () => {
  const { rows, cells, notes } = tierMap(COUNTS, NO_FILTERS)

  expect(rows.map(({ code }) => code)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6'])
  expect(cells[5]?.map((cell) => [cell?.count, cell?.n, cell?.value, cell?.paper])).toEqual([
    [28, 35, 80, 94.18],
    [7, 35, 20, 5.82],
    [0, 35, 0, 0],
  ])
  expect(notes[0]).toContain('5 episodes')
})

test('causes of all episodes are out of all, beside those of the platform in the paper', () => {
  const bars = causeBars(COUNTS, { ...NO_FILTERS, platforms: ['CLI'] }).bars

  expect(bars[5]).toMatchObject({ code: 'C6', count: 35, n: 40, value: 87.5, paper: 48.5, link: { cause: 'C6' } })
})

test("the paper's counts give its causes by symptom, their margins and the tiers to the last digit", () => {
  const paper: Causes = {
    ...{ episodes: 16_118, causes: CAUSE_COUNTS, symptoms: SYMPTOM_COUNTS, pairs: SYMPTOM_BY_CAUSE },
    tiers: { ...PAPER_TIERS, C7: noTiers() },
  }
  const maps = [causeMap(paper, NO_FILTERS, 'pairs'), tierMap(paper, NO_FILTERS)]
  const shown = [...maps.flatMap(({ cells }) => cells.flat()), ...causeBars(paper, NO_FILTERS).bars]

  expect(shown).toHaveLength(9 * 7 + 6 * 3 + 7)
  for (const figure of shown) expect(figure?.value?.toFixed(2)).toBe(figure?.paper?.toFixed(2))
})
