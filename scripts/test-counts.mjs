/** Counts of Vitest's JSON report. A file that could not be loaded is a failure of its own. */
export function countVitest(report) {
  const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles }
}

/**
 * @param {{ stats: { expected: number, flaky: number, unexpected: number }, errors?: unknown[] }} report
 * Counts of Playwright's JSON report. A test that only passed when tried again has passed; it is listed by the runner.
 */
export function countPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}
