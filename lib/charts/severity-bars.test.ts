import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { severityBars } from './severity-bars'

const COUNTS = {
  episodes: 40,
  severities: { DS0: 0, DS1: 28, DS2: 10, DS3: 2, DS4: 0 },
  located: 12,
  loci: { DL1: 9, DL2: 2, DL3: 0, DL4: 1 },
}

test('damage is out of all episodes', () => {
  const severity = severityBars(COUNTS, NO_FILTERS)

  expect(severity.bars.map(({ code, value }) => [code, value])).toEqual([
    ['DS0', 0],
    ['DS1', 70],
    ['DS2', 25],
    ['DS3', 5],
    ['DS4', 0],
  ])
})

test('a severity opens its episodes', () => {
  expect(severityBars(COUNTS, NO_FILTERS).bars[2]?.link).toEqual({ severities: ['DS2'] })
})
