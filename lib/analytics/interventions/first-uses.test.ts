import { expect, test } from 'vitest'
import { firstUses, type Use } from './first-uses'

const use = (name: string, day: string, sessions: number, agent = 'Codex'): Use => ({ agent, name, day, sessions })

test('a model is new from its first day, with ten sessions of it after ten of another', () => {
  const found = firstUses([
    use('old', '2026-03-01', 6),
    use('old', '2026-03-02', 4),
    use('new', '2026-03-03', 1),
    use('new', '2026-03-09', 9),
  ])

  expect(found).toEqual([{ agent: 'Codex', name: 'new', day: '2026-03-03' }])
})

test('with nine sessions of it, or nine before it, it is a trial or was there from the beginning', () => {
  const trial = firstUses([use('old', '2026-03-01', 50), use('new', '2026-03-03', 9)])
  const beginning = firstUses([use('old', '2026-03-01', 9), use('old', '2026-03-03', 50), use('new', '2026-03-03', 10)])

  expect(trial).toEqual([])
  expect(beginning).toEqual([])
})

test('sessions of another agent stand before nothing', () => {
  const found = firstUses([use('old', '2026-03-01', 50, 'Cursor'), use('new', '2026-03-03', 50)])

  expect(found).toEqual([])
})

test('each of several that follow one another is new', () => {
  const found = firstUses([use('c', '2026-05-01', 10), use('a', '2026-03-01', 10), use('b', '2026-04-01', 10)])

  expect(found.map(({ name, day }) => [name, day])).toEqual([
    ['c', '2026-05-01'],
    ['b', '2026-04-01'],
  ])
})
