import { expect, test } from 'vitest'
import { Sums } from './sums'

test('counts of one key are added place by place, a shorter list as if the rest were 0', () => {
  const sums = new Sums<{ month: string }>()

  sums.add({ month: '2026-03-01' }, [1, 2])
  sums.add({ month: '2026-03-01' }, [1, 2, 3])
  sums.add({ month: '2026-04-01' }, [5])

  expect(sums.all()).toEqual([
    { key: { month: '2026-03-01' }, counts: [2, 4, 3] },
    { key: { month: '2026-04-01' }, counts: [5] },
  ])
})

test('what came and went has not changed', () => {
  const sums = new Sums<{ month: string }>()

  sums.add({ month: '2026-03-01' }, [1, 2])
  sums.add({ month: '2026-03-01' }, [1, 2], -1)

  expect(sums.all()).toHaveLength(1)
  expect(sums.changed()).toEqual([])
})
