import { expect, test } from 'vitest'
import { countPlaywright, countVitest } from './test-counts.mjs'

test('a test file that does not load counts as a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  }

  expect(countVitest(report)).toEqual({ passed: 3, failed: 2 })
})

test('an error outside of any browser test counts as a failure', () => {
  expect(countPlaywright({ stats: { expected: 5, flaky: 1, unexpected: 2 }, errors: [{}] })).toEqual({ passed: 6, failed: 3 })
})
