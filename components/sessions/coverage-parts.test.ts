import { expect, test } from 'vitest'
import { coverageParts } from './coverage-parts'

const FILES = { created: 5, updated: 1, duplicate: 2, failed: 1 }

test('the strip adds up, and tells files apart from sessions', () => {
  const parts = coverageParts({ files: FILES, sessions: { counted: 4, pending: 1, failed: 0, excluded: { subagent: 2, other: 1 } } })

  expect(parts.map(({ name, count }) => [name, count])).toEqual([
    ['All sessions', 8],
    ['Counted', 4],
    ['Waiting', 1],
    ['Excluded: a sub-agent', 2],
    ['Excluded: other', 1],
    ['Files received', 9],
    ['Unreadable files', 1],
  ])
})

test('an empty workspace has zeros, not nothing', () => {
  const none = { created: 0, updated: 0, duplicate: 0, failed: 0 }

  expect(coverageParts({ files: none, sessions: { counted: 0, pending: 0, failed: 0, excluded: {} } }).map(({ name }) => name)).toEqual([
    'All sessions',
    'Counted',
  ])
})
