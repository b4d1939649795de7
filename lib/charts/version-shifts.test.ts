import { expect, test } from 'vitest'
import type { VersionComparison } from '@/lib/contracts/classifier'
import { versionShifts } from './version-shifts'

const comparison: VersionComparison = {
  a: { id: 'builtin', version: 1 },
  b: { id: 'builtin', version: 2 },
  sessions: { both: 40, changed: 9, withEpisodeA: 20, withEpisodeB: 16 },
  episodes: { a: 25, b: 20, onlyA: 8, onlyB: 3, same: 12, relabelled: 5 },
  labels: [
    { code: 'S3', a: 5, b: 10 },
    { code: 'S8', a: 0, b: 0 },
    { code: 'DS1', a: 25, b: 18 },
    { code: 'RS2', a: 20, b: 20 },
  ],
}

test('a share moves by so many points of its own denominator, and what neither version said is left out', () => {
  const { groups } = versionShifts(comparison)

  const told = groups.flatMap(({ of, shifts }) => shifts.map(({ name, a, b, points }) => [of, name, a.value, b.value, points]))
  expect(told).toEqual([
    ['sessions', 'Sessions with an episode', 50, 40, -10],
    ['episodes', 'Developer constraint violation', 20, 50, 30],
    ['episodes', 'Effort and trust', 100, 90, -10],
    ['episodes', 'Unknown', 80, 100, 20],
  ])
})

test('with too few episodes on a side there is no shift to tell', () => {
  const { groups } = versionShifts({ ...comparison, episodes: { ...comparison.episodes, b: 9 }, labels: [{ code: 'S3', a: 5, b: 4 }] })

  const [shift] = groups.find(({ id }) => id === 'symptoms')?.shifts ?? []
  expect(shift).toMatchObject({ a: { tooFew: false }, b: { tooFew: true }, points: null })
})

test('the table carries counts, denominators and shifts, named by version', () => {
  const { table } = versionShifts(comparison)

  expect(table.columns.map(({ name }) => name)).toContain('builtin@2 (%)')
  expect(table.rows[1]).toEqual(['episodes', 'S3', 'Developer constraint violation', 5, 25, 20, 10, 20, 50, 30])
})
