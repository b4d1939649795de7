import { expect, test } from 'vitest'
import type { Pushback } from '@/lib/contracts/analytics/pushback'
import { NO_FILTERS } from '@/lib/domain/filters'
import { pushbackRate, pushbackTrend } from './pushback-trend'

function anAnswer(months: [string, number, number][]): Pushback {
  const sum = (at: 1 | 2) => months.reduce((total, month) => total + month[at], 0)
  return {
    developerTurns: sum(2),
    episodes: 0,
    pushbacks: sum(1),
    resolved: 0,
    depths: [0, 0, 0, 0, 0, 0, 0],
    spans: Array.from({ length: 20 }, () => 0),
    months: months.map(([start, pushbacks, developerTurns]) => ({ start, pushbacks, developerTurns })),
  }
}

test('the rate of all turns has the interval of Garwood', () => {
  const figure = pushbackRate(anAnswer([['2026-01-01', 10, 200]]))

  // Ten events are 4.795 to 18.390.
  expect(figure).toMatchObject({ count: 10, n: 200, value: 5, tooFew: false })
  expect(figure.interval?.low).toBeCloseTo(2.398, 3)
  expect(figure.interval?.high).toBeCloseTo(9.195, 3)
})

test('a month without turns is a gap, one without pushback a zero, and one of few turns too few', () => {
  const chart = pushbackTrend(
    anAnswer([
      ['2026-01-01', 6, 60],
      ['2026-02-01', 0, 0],
      ['2026-03-01', 0, 50],
      ['2026-04-01', 2, 9],
    ]),
    NO_FILTERS,
  )

  expect(chart.lines[0]?.points.map(({ value, tooFew }) => [value, tooFew])).toEqual([
    [10, false],
    [null, true],
    [0, false],
    [expect.closeTo(22.22, 2), true],
  ])
  expect(chart.table.rows[3]).toEqual(['2026-04-01', '2026-05-01', 2, 9, null, null, null])
  expect(chart.notes[0]).toBe('Fewer than ten months have enough turns to test for a trend.')
})

test('where no episode tells of a pushback, there is no rate and no point', () => {
  const answer = { ...anAnswer([['2026-01-01', 0, 200]]), episodes: 12, depths: [12, 0, 0, 0, 0, 0, 0] }

  const chart = pushbackTrend(answer, NO_FILTERS)

  expect(pushbackRate(answer)).toMatchObject({ value: null, interval: null, n: 200 })
  expect(chart.lines[0]).toMatchObject({ name: 'Pushbacks (not known)', points: [{ value: null, interval: null }] })
  expect(chart.notes).toContain(
    'Where no episode tells of a turn of pushback, as after an import of labels, the rate is not known rather than zero.',
  )
})

test('a month opens its own episodes, cut by the days that are chosen', () => {
  const answer = anAnswer([
    ['2026-01-01', 6, 60],
    ['2026-02-01', 0, 20],
  ])
  const { lines } = pushbackTrend(answer, { ...NO_FILTERS, from: '2026-01-10', to: '2026-02-10' })

  expect(lines[0]?.points.map(({ link }) => link)).toEqual([{ from: '2026-01-10', to: '2026-02-01' }, null])
})

test('ten months that fall by one each are a trend of months', () => {
  const months = Array.from({ length: 10 }, (_, at): [string, number, number] => [`2026-${`${at + 1}`.padStart(2, '0')}-01`, 20 - at, 100])

  const { notes } = pushbackTrend(anAnswer(months), NO_FILTERS)

  // S is −45, its variance 125, z 44/√125 = 3.935.
  expect(notes[0]).toContain(
    'Over 10 months the rate changes by −1.00 a month (Theil–Sen, 95 % −1.00 to −1.00; Mann–Kendall p below 0.001)',
  )
})
