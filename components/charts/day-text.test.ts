import { expect, test } from 'vitest'
import { tickText } from './day-text'

test('an axis of months names months, one of days or weeks names days', () => {
  const months = ['2025-07-01', '2025-08-01']
  const weeks = ['2025-08-01', '2025-08-08']

  expect(months.map(tickText(months))).toEqual(['Jul 2025', 'Aug 2025'])
  expect(weeks.map(tickText(weeks))).toEqual(['1 Aug 25', '8 Aug 25'])
  expect(['2025-08-01'].map(tickText(['2025-08-01']))).toEqual(['1 Aug 25'])
})
