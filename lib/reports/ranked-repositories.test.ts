import { expect, test } from 'vitest'
import { aRepository } from '@/lib/testing/a-report-data'
import { improvedRepositories, rankedRepositories, worstRepositories } from './ranked-repositories'

const ranked = (now: ReturnType<typeof aRepository>[], before: ReturnType<typeof aRepository>[] = []) =>
  rankedRepositories({ now: { repositories: now }, before: { repositories: before } })
const namesOf = (rows: ReturnType<typeof ranked>) => rows.map(({ row }) => row.name)

test('repositories rank by the lower end of their interval, and fewer than ten sessions do not rank', () => {
  // Wilson: 7 of 10 from 39.7 %, 120 of 200 from 53.1 %, 10 of 10 from 72.2 %.
  const rows = ranked([aRepository('a', 10, 7), aRepository('b', 200, 120), aRepository('c', 9, 9), aRepository('d', 10, 10)])

  expect(namesOf(rows)).toEqual(['d', 'b', 'a'])
})

test('of two alike the one with more sessions comes first, then the one whose name does', () => {
  const rows = ranked([aRepository('b', 20, 0), aRepository('a', 20, 0), aRepository('c', 40, 0)])

  expect(namesOf(rows)).toEqual(['c', 'a', 'b'])
  expect(worstRepositories(rows)).toEqual([])
})

test('only a fall beyond noise is an improvement, the largest first', () => {
  const now = [aRepository('a', 100, 20), aRepository('b', 100, 10), aRepository('c', 100, 45), aRepository('d', 100, 90)]
  const before = [aRepository('a', 100, 60), aRepository('b', 100, 60), aRepository('c', 100, 50), aRepository('d', 100, 20)]

  const improved = improvedRepositories(ranked(now, before))

  expect(improved.map(({ row, change }) => [row.name, change?.difference])).toEqual([
    ['b', -50],
    ['a', -40],
  ])
})

test('no more than five are shown', () => {
  const rows = ranked(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => aRepository(name, 20, 10)))

  expect(namesOf(worstRepositories(rows))).toEqual(['a', 'b', 'c', 'd', 'e'])
})
