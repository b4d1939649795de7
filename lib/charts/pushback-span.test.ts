import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { pushbackSpans, turnsToLastPushback } from './pushback-span'

/** Resolved episodes by turns: six of 1, three of 3, two of 8, one of 20 or more. */
const SPANS = [6, 0, 3, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
const ANSWER = { developerTurns: 400, episodes: 50, pushbacks: 60, resolved: 15, depths: [3, 40, 5, 2, 0, 0, 0], spans: SPANS, months: [] }

test('the median lies between the sixth and the seventh of twelve, its interval between the third from either end', () => {
  const median = turnsToLastPushback(ANSWER)

  expect(median).toEqual({ count: 12, n: 12, tooFew: false, value: 2, interval: { low: 1, high: 8 } })
})

test('classes add up to the episodes whose turns are known, and the others are named', () => {
  const { rows, n, notes } = pushbackSpans(ANSWER, NO_FILTERS)

  expect(rows.map(({ name, count }) => [name, count])).toEqual([
    ['1 turn', 6],
    ['2 to 3 turns', 3],
    ['4 to 5 turns', 0],
    ['6 to 9 turns', 2],
    ['10 to 19 turns', 0],
    ['20 turns or more', 1],
  ])
  expect(n.count).toBe(12)
  expect(notes[0]).toBe('3 more were resolved without a pushback, or it is not known which turn diverged.')
})

test('the table has every number of turns by itself', () => {
  const { table } = pushbackSpans(ANSWER, NO_FILTERS)

  expect(table.rows).toHaveLength(20)
  expect(table.rows[0]?.slice(0, 5)).toEqual(['1', 6, 12, 'visibly resolved episodes with a known pushback', 50])
  expect(table.rows[19]?.slice(0, 3)).toEqual(['20 or more', 1, 12])
})

test('nine episodes have no interval, and none have no median', () => {
  const nine = turnsToLastPushback({ ...ANSWER, spans: [9, ...SPANS.slice(1).map(() => 0)] })
  const none = turnsToLastPushback({ ...ANSWER, spans: SPANS.map(() => 0) })

  expect(nine).toMatchObject({ n: 9, tooFew: true, interval: null })
  expect(none).toMatchObject({ n: 0, value: null, tooFew: true })
})
