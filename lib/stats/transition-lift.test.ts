import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countTransitions } from '@/lib/testing/count-histories'
import { transitionLift } from './transition-lift'

test('by hand: two of three pairs begin with S3, two go on with it, one does both', () => {
  const counts = countTransitions(
    [
      [['S3'], ['S3', 'S7'], ['S7'], [], ['S3']],
      [['S8'], ['S3']],
    ],
    ['S3', 'S7'],
  )

  expect(counts).toEqual({
    n: 3,
    now: { S3: 2, S7: 1 },
    next: { S3: 2, S7: 2 },
    transitions: [
      { first: 'S3', second: 'S3', count: 1 },
      { first: 'S3', second: 'S7', count: 2 },
      { first: 'S7', second: 'S3', count: 0 },
      { first: 'S7', second: 'S7', count: 1 },
    ],
  })
})

test('by hand: of 40 pairs 20 begin with S5 and 10 go on with S7, 8 do both: 8 · 40 / (20 · 10)', () => {
  const histories = [
    ...Array.from({ length: 8 }, () => [['S5'], ['S7']]),
    ...Array.from({ length: 12 }, () => [['S5'], ['S5']]),
    ...Array.from({ length: 2 }, () => [['S7'], ['S7']]),
    ...Array.from({ length: 18 }, () => [['S7'], ['S5']]),
  ]

  const rows = transitionLift(countTransitions(histories, ['S5', 'S7']))

  expect(rows.map(({ first, second, lift }) => [first, second, lift?.value])).toEqual([
    ['S5', 'S5', 0.8],
    ['S5', 'S7', 1.6],
    ['S7', 'S5', 1.2],
    ['S7', 'S7', 0.4],
  ])
  expect(rows[1]?.given).toMatchObject({ count: 8, n: 20, value: 0.4 })
})

test('a transition has a direction: what follows is not what goes before', () => {
  const rows = transitionLift(countTransitions([...Array(20).fill([['S1'], ['S7']]), ...Array(20).fill([['S7'], ['S7']])], ['S1', 'S7']))

  expect(rows.find(({ first, second }) => first === 'S1' && second === 'S7')).toMatchObject({ count: 20, lift: { value: 1 } })
  expect(rows.find(({ first, second }) => first === 'S7' && second === 'S1')).toMatchObject({ count: 0, lift: null })
})

test('nine that begin with a symptom are too few for a lift, and none give no share either', () => {
  const [itself, , , other] = transitionLift(countTransitions(Array(9).fill([['S1'], ['S1']]), ['S1', 'S2']))

  expect(itself).toMatchObject({ count: 9, lift: null, given: { count: 9, n: 9, value: 1 } })
  expect(other).toMatchObject({ count: 0, lift: null, given: { count: 0, n: 0, value: null } })
})

const LABELS = ['S1', 'S2', 'S3'] as const
const histories = fc.array(fc.array(fc.subarray([...LABELS, 'S8']), { maxLength: 20 }), { maxLength: 10 })

test('the order of repositories does not matter, and time turned round turns every transition round', () => {
  fc.assert(
    fc.property(histories, (repositories) => {
      const counts = countTransitions(repositories, LABELS)
      const back = countTransitions(
        repositories.map((sessions) => [...sessions].reverse()),
        LABELS,
      )

      expect(countTransitions([...repositories].reverse(), LABELS)).toEqual(counts)
      expect(back.now).toEqual(counts.next)
      expect(back.transitions.map(({ first, second, count }) => `${second}${first}${count}`).sort()).toEqual(
        counts.transitions.map(({ first, second, count }) => `${first}${second}${count}`).sort(),
      )
    }),
  )
})

test('where every session has one label, the transitions from it add up to the pairs that begin with it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...LABELS), { maxLength: 20 }), { maxLength: 10 }), (repositories) => {
      const { n, now, transitions } = countTransitions(
        repositories.map((sessions) => sessions.map((label) => [label])),
        LABELS,
      )

      const from = (label: string) => transitions.filter(({ first }) => first === label).reduce((sum, { count }) => sum + count, 0)
      expect({ S1: from('S1'), S2: from('S2'), S3: from('S3') }).toEqual(now)
      expect(now.S1 + now.S2 + now.S3).toBe(n)
    }),
  )
})
