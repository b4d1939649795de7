import { expect, test } from 'vitest'
import { pairTable } from './pair-table'
import { riskRatio } from './two-by-two'

test('pairs are parted by the earlier session and counted by the later', () => {
  const table = pairTable({ both: 4094, earlierOnly: 3794, laterOnly: 3712, neither: 7335 })

  expect(table).toEqual({ exposed: { count: 4094, n: 7888 }, unexposed: { count: 3712, n: 11047 } })
  expect(riskRatio(table)?.value).toBeCloseTo(1.545, 3)
})
