import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countPairs, countPairsByGap, countPairsByLabel } from './adjacent-pairs'

test('with, with, clean, with, clean, clean has five pairs: one of three after with, one of two after clean', () => {
  const pairs = countPairs([[true, true, false, true, false, false]])

  expect(pairs).toEqual({ exposed: { count: 1, n: 3 }, unexposed: { count: 1, n: 2 } })
})

test('the last session of one repository and the first of another are no pair', () => {
  expect(countPairs([[true], [true]])).toEqual({ exposed: { count: 0, n: 0 }, unexposed: { count: 0, n: 0 } })
})

test('a symptom comes back as itself, not as another', () => {
  const rows = countPairsByLabel([[['S3', 'S7'], ['S3'], ['S7'], []]], ['S3', 'S7'])

  expect(rows).toEqual([
    { label: 'S3', pairs: { exposed: { count: 1, n: 2 }, unexposed: { count: 0, n: 1 } } },
    { label: 'S7', pairs: { exposed: { count: 0, n: 2 }, unexposed: { count: 1, n: 1 } } },
  ])
})

const at = (startedAt: string, withIt: boolean) => ({ startedAt, withIt })

test('an hour later is no longer under an hour, nor a day under a day, nor a week under a week', () => {
  const rows = countPairsByGap([
    [
      at('2026-03-01T10:00:00Z', true),
      at('2026-03-01T10:59:59Z', true),
      at('2026-03-01T11:59:59Z', false),
      at('2026-03-02T11:59:59Z', true),
      at('2026-03-09T11:59:59Z', true),
    ],
  ])

  expect(rows).toEqual([
    { gap: 'under-an-hour', pairs: { exposed: { count: 1, n: 1 }, unexposed: { count: 0, n: 0 } } },
    { gap: 'under-a-day', pairs: { exposed: { count: 0, n: 1 }, unexposed: { count: 0, n: 0 } } },
    { gap: 'under-a-week', pairs: { exposed: { count: 0, n: 0 }, unexposed: { count: 1, n: 1 } } },
    { gap: 'a-week-or-more', pairs: { exposed: { count: 1, n: 1 }, unexposed: { count: 0, n: 0 } } },
  ])
})

test('sessions out of order, or at no time, are refused', () => {
  const later = at('2026-03-02T10:00:00Z', true)

  expect(() => countPairsByGap([[later, at('2026-03-01T10:00:00Z', true)]])).toThrow('sessions go in the order of time')
  expect(() => countPairsByGap([[later, at('some day', true)]])).toThrow(RangeError)
})

const histories = fc.array(fc.array(fc.record({ hours: fc.nat(400), withIt: fc.boolean() }), { maxLength: 30 }), { maxLength: 10 })

test('the gaps add up to all pairs, and the order of repositories does not matter', () => {
  fc.assert(
    fc.property(histories, (repositories) => {
      const timed = repositories.map((sessions) => {
        let hours = 0
        return sessions.map((session) => {
          hours += session.hours
          return at(new Date(hours * 3_600_000).toISOString(), session.withIt)
        })
      })
      const all = countPairs(timed.map((sessions) => sessions.map(({ withIt }) => withIt)))
      const rows = countPairsByGap(timed)
      const sum = (of: 'exposed' | 'unexposed', part: 'count' | 'n') => rows.reduce((total, { pairs }) => total + pairs[of][part], 0)

      expect({ count: sum('exposed', 'count'), n: sum('exposed', 'n') }).toEqual(all.exposed)
      expect({ count: sum('unexposed', 'count'), n: sum('unexposed', 'n') }).toEqual(all.unexposed)
      expect(countPairsByGap([...timed].reverse())).toEqual(rows)
    }),
  )
})
