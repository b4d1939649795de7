import { expect, test } from 'vitest'
import type { StoredConstraint } from '@/lib/contracts/sessions'
import { rulesOfSession } from './rules-of-session'

const stated = (overrides: Partial<StoredConstraint>): StoredConstraint => ({
  ...{ kind: 'prohibition', source: 'developer', turn: 1, text: 'do not push', key: 'prohibition: commit', position: 1, brokenBy: [] },
  ...overrides,
})

test('a rule that was stated several times is told once, with its turns, and broken ones come first', () => {
  const constraints = [
    stated({ key: 'requirement: run test', kind: 'requirement', text: 'always run the tests' }),
    stated({ position: 2, brokenBy: [4] }),
    stated({ position: 3, turn: 5, text: 'never push', brokenBy: [4] }),
  ]

  const rules = rulesOfSession(constraints, [2, 4])

  expect(rules).toMatchObject([
    { text: 'do not push', turns: [1, 5], brokenBy: [{ position: 4, ordinal: 2 }] },
    { text: 'always run the tests', turns: [1], brokenBy: [] },
  ])
})
