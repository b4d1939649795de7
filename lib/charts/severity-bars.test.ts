import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { locusBars, severityBars } from './severity-bars'

const COUNTS = {
  episodes: 40,
  severities: { DS0: 0, DS1: 28, DS2: 10, DS3: 2, DS4: 0 },
  located: 12,
  loci: { DL1: 9, DL2: 2, DL3: 0, DL4: 1 },
}

test('damage is out of all episodes, its place out of those with damage to the system', () => {
  const severity = severityBars(COUNTS, NO_FILTERS)
  const locus = locusBars(COUNTS, NO_FILTERS)

  expect(severity.bars.map(({ code, value }) => [code, value])).toEqual([
    ['DS0', 0],
    ['DS1', 70],
    ['DS2', 25],
    ['DS3', 5],
    ['DS4', 0],
  ])
  expect(locus.n.count).toBe(12)
  expect(locus.bars[0]).toMatchObject({ code: 'DL1', value: 75, paper: 75.8 })
})

test('a severity opens its episodes; a place has no filter to open', () => {
  expect(severityBars(COUNTS, NO_FILTERS).bars[2]?.link).toEqual({ severities: ['DS2'] })
  expect(locusBars(COUNTS, NO_FILTERS).bars[0]?.link).toBeNull()
})
