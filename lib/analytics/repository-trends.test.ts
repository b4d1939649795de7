import { expect, test } from 'vitest'
import { monthsUpTo } from './repository-trends'

test('thirteen months end with that of the day', () => {
  const months = monthsUpTo('2026-03-31')

  expect(months).toEqual([
    ...['2025-03-01', '2025-04-01', '2025-05-01', '2025-06-01', '2025-07-01', '2025-08-01', '2025-09-01'],
    ...['2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'],
  ])
})
