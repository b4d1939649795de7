import { expect, test } from 'vitest'
import { proportion } from '@/lib/stats/proportion'
import { correctedFigure } from './corrected-figure'

const VALIDATION = { tp: 90, fp: 20, fn: 10, tn: 80 }

test('half of a hundred sessions are 42.9 % without the errors, and the figure says which errors', () => {
  const corrected = correctedFigure(proportion(50, 100), VALIDATION)

  expect(corrected?.value).toBeCloseTo(42.857, 3)
  expect(corrected?.interval.low).toBeCloseTo(26.552, 3)
  expect(corrected?.interval.high).toBeCloseTo(58.376, 3)
  expect(corrected?.how).toContain('100 sessions had an episode and the classifier found it in 90; of 100 without one it left 80 alone')
})

test('without a measured classifier, or with nine sessions, nothing is corrected', () => {
  expect(correctedFigure(proportion(50, 100), null)).toBeNull()
  expect(correctedFigure(proportion(4, 9), VALIDATION)).toBeNull()
  expect(correctedFigure(proportion(0, 0), VALIDATION)).toBeNull()
})
