import { expect, test } from 'vitest'
import { mergeRules } from './merge-rules'

test('keys that share three of four terms are one rule, under the one most stated', () => {
  const merged = mergeRules([
    { key: 'requirement: commit lint run', sessions: 1 },
    { key: 'requirement: commit lint run test', sessions: 3 },
    { key: 'requirement: deploy', sessions: 1 },
  ])

  expect(Object.fromEntries(merged)).toEqual({
    'requirement: commit lint run': 'requirement: commit lint run test',
    'requirement: commit lint run test': 'requirement: commit lint run test',
    'requirement: deploy': 'requirement: deploy',
  })
})

test('what must be done and what is preferred are one rule, what must not be done is another', () => {
  const merged = mergeRules([
    { key: 'requirement: pnpm use', sessions: 2 },
    { key: 'preference: pnpm use', sessions: 1 },
    { key: 'prohibition: pnpm use', sessions: 1 },
  ])

  expect(merged.get('preference: pnpm use')).toBe('requirement: pnpm use')
  expect(merged.get('prohibition: pnpm use')).toBe('prohibition: pnpm use')
})

test('small differences make no chain, and the order of the rows makes no difference', () => {
  const counts = [
    { key: 'requirement: a b c d', sessions: 3 },
    { key: 'requirement: b c d', sessions: 2 },
    { key: 'requirement: c d', sessions: 1 },
  ]

  expect([...mergeRules(counts).values()]).toEqual(['requirement: a b c d', 'requirement: a b c d', 'requirement: c d'])
  expect(new Map([...mergeRules(counts.toReversed())].toSorted())).toEqual(new Map([...mergeRules(counts)].toSorted()))
})
