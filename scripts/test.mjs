// Every suite, in the order that finds mistakes soonest, and one line that counts them all.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'
import { countPlaywright, countVitest } from './test-counts.mjs'

const reports = mkdtempSync(join(tmpdir(), 'pushback-test-'))
const bin = (name) => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
const npmRun = (script) => () => passes(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', script])

const STEPS = [
  ['generate', npmRun('generate')],
  ['lint', npmRun('lint')],
  ['types', npmRun('types')],
  ['import rules', npmRun('imports')],
  ['unused code', npmRun('unused')],
  ['unit tests', () => vitest('unit', {})],
  ['database tests, embedded', () => vitest('db', { TEST_DATABASE_URL: '' })],
  ...(process.env.TEST_DATABASE_URL ? [['database tests, PostgreSQL', () => vitest('db', {})]] : []),
  ['build', npmRun('build')],
  ['end-to-end tests', endToEnd],
]

const total = { passed: 0, failed: 0 }
for (const [name, run] of STEPS) {
  console.log(`\n── ${name}`)
  const { passed, failed } = run()
  total.passed += passed
  total.failed += failed
  if (failed > 0) console.log(`── ${name}: ${failed} failed`)
}
if (!process.env.TEST_DATABASE_URL) console.log('\nTEST_DATABASE_URL is not set: the database tests ran on the embedded database only.')
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

function passes(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' })
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function vitest(project, env) {
  const report = join(reports, `${project}-${Object.keys(env).length}.json`)
  const run = passes(bin('vitest'), ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], env)
  return counted(run, () => countVitest(JSON.parse(readFileSync(report, 'utf8'))))
}

function endToEnd() {
  try {
    findChromium(chromium.executablePath())
  } catch (error) {
    console.error(error.message)
    return { passed: 0, failed: 1 }
  }
  const report = join(reports, 'e2e.json')
  const run = passes(bin('playwright'), ['test', '--reporter=line,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  return counted(run, () => countPlaywright(JSON.parse(readFileSync(report, 'utf8'))))
}

/** A runner that ends badly without a failed test has failed all the same; one that ran no test too. */
function counted(run, read) {
  try {
    const counts = read()
    const isSilentFailure = run.failed > 0 && counts.failed === 0
    const isEmpty = counts.passed + counts.failed === 0
    return isSilentFailure || isEmpty ? { passed: counts.passed, failed: 1 } : counts
  } catch {
    return { passed: 0, failed: 1 }
  }
}
