import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { symptomBars } from './symptom-bars'

/** The paper's own counts. */
const PAPER_COUNTS = { episodes: 16_118, labels: { S1: 1_863, S2: 4_344, S3: 6_178, S4: 1_644, S5: 2_872, S6: 463, S7: 3_639, S8: 54 } }

test("the paper's counts give the paper's shares", () => {
  const chart = symptomBars(PAPER_COUNTS, NO_FILTERS)

  const shares = chart.bars.map(({ code, value, paper }) => [code, value?.toFixed(2), paper?.toFixed(2)])
  expect(shares).toEqual([
    ['S1', '11.56', '11.56'],
    ['S2', '26.95', '26.95'],
    ['S3', '38.33', '38.33'],
    ['S4', '10.20', '10.20'],
    ['S5', '17.82', '17.82'],
    ['S6', '2.87', '2.87'],
    ['S7', '22.58', '22.58'],
    ['S8', '0.34', '0.34'],
  ])
})

test('a bar opens the episodes it stands for', () => {
  const chart = symptomBars(PAPER_COUNTS, NO_FILTERS)

  expect(chart.bars[2]).toMatchObject({ code: 'S3', name: 'Developer constraint violation', count: 6_178, link: { symptoms: ['S3'] } })
})

test('with a symptom chosen, a bar of another has no link, as no filters mean both, and the paper has no value', () => {
  const chart = symptomBars(PAPER_COUNTS, { ...NO_FILTERS, symptoms: ['S3'] })

  expect(chart.bars[2]?.link).toEqual({ symptoms: ['S3'] })
  expect(chart.bars[6]?.link).toBeNull()
  expect(chart.bars[2]?.paper).toBeNull()
})

test('on one platform the paper stands there with its figures for that platform', () => {
  const chart = symptomBars(PAPER_COUNTS, { ...NO_FILTERS, platforms: ['CLI'] })

  expect(chart.bars[2]?.paper).toBe(49.49)
})

test('nine episodes are too few for an interval; none at all have no share', () => {
  const nine = symptomBars(
    { episodes: 9, labels: { ...PAPER_COUNTS.labels, S1: 3, S2: 0, S3: 6, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 } },
    NO_FILTERS,
  )
  const none = symptomBars({ episodes: 0, labels: { S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 } }, NO_FILTERS)

  expect(nine.bars[2]).toMatchObject({ count: 6, n: 9, tooFew: true, interval: null })
  expect(nine.bars[2]?.value).toBeCloseTo(66.67, 2)
  expect(none.bars[2]).toMatchObject({ value: null, tooFew: true, interval: null })
})

test('the table has the numbers of the bars', () => {
  const { table } = symptomBars({ episodes: 20, labels: { S1: 1, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 } }, NO_FILTERS)

  expect(table.columns.map(({ name }) => name)).toEqual([
    'Code',
    'Symptom',
    'Episodes',
    'Of episodes',
    'Share (%)',
    '95 % from (%)',
    '95 % to (%)',
    'Paper (%)',
  ])
  expect(table.rows[0]).toEqual(['S1', 'Wrong project diagnosis', 1, 20, 5, 0.89, 23.61, 11.56])
})
