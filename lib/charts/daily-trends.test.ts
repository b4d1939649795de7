import { expect, test } from 'vitest'
import { addDays } from '@/lib/domain/buckets'
import { NO_FILTERS } from '@/lib/domain/filters'
import { aTrendDay, NO_LABELS } from '@/lib/testing/a-trend'
import { dailySeries, measureTrend } from './daily-trends'
import { trendStatistics } from './trend-statistics'

const BOTH = {
  days: [
    aTrendDay({ day: '2026-01-01', platform: 'CLI', developerTurns: 40, episodes: 3, labels: { ...NO_LABELS, S3: 2, S7: 2 } }),
    aTrendDay({ day: '2026-01-01', platform: 'IDE', developerTurns: 10, episodes: 2, labels: { ...NO_LABELS, S3: 1 } }),
    aTrendDay({ day: '2026-01-03', platform: 'CLI', developerTurns: 20 }),
  ],
}
const FIRST = Date.parse('2026-01-01') / 86_400_000

test('a rate is out of the developer turns of the day, over all and within each platform; a clean day is a zero', () => {
  const series = dailySeries(BOTH, NO_FILTERS, 'rate')

  expect(series).toHaveLength(27)
  expect(series.filter(({ code }) => code === null).map(({ scope, days }) => [scope, days])).toEqual([
    [
      'all',
      [
        { day: FIRST, value: 0.1 },
        { day: FIRST + 2, value: 0 },
      ],
    ],
    ['IDE', [{ day: FIRST, value: 0.2 }]],
    [
      'CLI',
      [
        { day: FIRST, value: 0.075 },
        { day: FIRST + 2, value: 0 },
      ],
    ],
  ])
})

test('a share is out of the labels of the day; a day without labels is a gap', () => {
  const series = dailySeries(BOTH, NO_FILTERS, 'share')

  expect(series).toHaveLength(24)
  expect(series.find(({ scope, code }) => scope === 'all' && code === 'S3')?.days.map(({ value }) => value)).toEqual([0.6, null])
})

test('the paper stands beside what it prints: rates over all, shares within the platforms too', () => {
  const slope = (measure: 'rate' | 'share', wanted: string) =>
    dailySeries(BOTH, NO_FILTERS, measure).find(({ scope, code }) => `${scope} ${code}` === wanted)?.paper?.slope

  expect(slope('rate', 'all null')).toBe(-0.000264)
  expect(slope('rate', 'CLI S3')).toBeUndefined()
  expect(slope('share', 'CLI S3')).toBe(0.000351)
  expect(dailySeries(BOTH, { ...NO_FILTERS, severities: ['DS3'] }, 'share').every(({ paper }) => paper === null)).toBe(true)
})

test('of one platform alone it is told once, and chosen symptoms leave the others out', () => {
  const days = BOTH.days.filter(({ platform }) => platform === 'CLI')

  const series = dailySeries({ days }, { ...NO_FILTERS, symptoms: ['S3'] }, 'rate')

  expect(series.map(({ scope, name }) => [scope, name])).toEqual([
    ['CLI', 'All episodes'],
    ['CLI', 'S3 Developer constraint violation'],
  ])
})

/** For 60 days the CLI, of 2 episodes in 100 turns, has ever more of the turns, and the IDE, of 10, ever less. */
const MOVING = Array.from({ length: 60 }, (_, at) => [
  aTrendDay({ day: addDays('2026-01-01', at), platform: 'IDE', developerTurns: 700 - 10 * at, episodes: 70 - at }),
  aTrendDay({ day: addDays('2026-01-01', at), platform: 'CLI', developerTurns: 100 + 50 * at, episodes: 2 + at }),
]).flat()

test('what only the mix of platforms does falls over all, and within neither of them', () => {
  const series = dailySeries({ days: MOVING }, NO_FILTERS, 'rate').map(measureTrend)

  const { groups } = trendStatistics(series, 'rate')

  expect(groups.map(({ name, statistics }) => [name, statistics[0]?.direction])).toEqual([
    ['All sessions', 'falls'],
    ['IDE sessions', 'not shown'],
    ['CLI sessions', 'not shown'],
  ])
})
