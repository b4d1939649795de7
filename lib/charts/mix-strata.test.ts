import { expect, test } from 'vitest'
import { aTool } from '@/lib/testing/a-trend'
import { mixStrata } from './mix-strata'

const names = (mix: Parameters<typeof mixStrata>[0]) => mixStrata(mix).map(({ name, exposure }) => [name, exposure])

test('an agent that has ten turns wherever its platform has stands alone', () => {
  const cursor = aTool('IDE', 'Cursor', [null, [1, 10], [2, 30]])
  const claude = aTool('CLI', 'Claude Code', [
    [1, 100],
    [1, 100],
    [1, 100],
  ])
  const codex = aTool('CLI', 'Codex', [
    [1, 10],
    [1, 10],
    [1, 12],
  ])

  expect(names([codex, claude, cursor])).toEqual([
    ['IDE · Cursor', 40],
    ['CLI · Claude Code', 300],
    ['CLI · Codex', 32],
  ])
})

test('agents that come and go are put together', () => {
  const claude = aTool('CLI', 'Claude Code', [
    [1, 100],
    [1, 100],
    [1, 100],
  ])
  const old = aTool('CLI', 'Aider', [[1, 20], [1, 5], null])
  const young = aTool('CLI', 'Codex', [null, [1, 5], [1, 20]])

  expect(names([claude, old, young])).toEqual([
    ['CLI · Claude Code', 300],
    ['CLI · other agents', 50],
  ])
})

test('where they are too few together, they join the smallest that stands alone', () => {
  const claude = aTool('CLI', 'Claude Code', [
    [1, 100],
    [1, 100],
    [1, 100],
  ])
  const codex = aTool('CLI', 'Codex', [
    [1, 50],
    [1, 50],
    [1, 50],
  ])
  const rare = aTool('CLI', 'Aider', [[1, 9], null, null])

  expect(names([claude, codex, rare])).toEqual([
    ['CLI · Claude Code', 300],
    ['CLI · other agents', 159],
  ])
  expect(names([codex, rare])).toEqual([['CLI · all agents', 159]])
})

test('a platform with a twentieth of the turns or less is left out', () => {
  const claude = aTool('CLI', 'Claude Code', [[1, 950]])
  const cursor = aTool('IDE', 'Cursor', [[1, 50]])

  expect(names([claude, cursor])).toEqual([['CLI · Claude Code', 950]])
  expect(names([])).toEqual([])
})

test('a stratum adds up what its agents have in a bucket', () => {
  const [stratum] = mixStrata([aTool('CLI', 'Aider', [[1, 20], null, [2, 30]]), aTool('CLI', 'Codex', [null, [4, 40], [1, 5]])])

  expect(stratum?.name).toBe('CLI · all agents')
  expect([...(stratum?.seen ?? [])]).toEqual([
    ['2026-01-01', { count: 1, exposure: 20 }],
    ['2026-03-01', { count: 3, exposure: 35 }],
    ['2026-02-01', { count: 4, exposure: 40 }],
  ])
})
