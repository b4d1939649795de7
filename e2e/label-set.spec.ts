import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { buildCommand } from '../cli/testing/build-command'
import { PAPER } from '../lib/domain/paper'
import { PAPER_CAUSES_BY_SYMPTOM } from '../lib/domain/paper-causes'
import { PAPER_RESOLVER_BY_SYMPTOM } from '../lib/domain/paper-resolution'
import { PAPER_SEVERITY_BY_SYMPTOM } from '../lib/domain/paper-severity'
import { labelLines } from '../lib/testing/label-lines'
import { paperLabelSet } from '../lib/testing/paper-label-set'
import { everyLook } from './every-look'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })

/** Runs `pushback import-labels` on a label set with the paper's margins, and returns what it printed. */
async function importPaper(page: Page, url: string): Promise<string> {
  const token = { name: 'Labels', scopes: ['ingest'], expiresInDays: null }
  const { secret } = await (await page.request.post(`${url}/api/tokens`, { data: token, headers: { origin: url } })).json()
  const folder = mkdtempSync(join(tmpdir(), 'pushback-labels-'))
  const { command, remove } = buildCommand()
  try {
    writeFileSync(join(folder, 'paper.jsonl'), labelLines(paperLabelSet()))
    const args = [command, 'import-labels', join(folder, 'paper.jsonl'), '--url', url, '--home', folder]
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, PUSHBACK_TOKEN: secret } })
    return stdout
  } finally {
    remove()
    rmSync(folder, { recursive: true })
  }
}

/** The rows of a chart's table view, each with the cells of these columns. */
async function figures(page: Page, title: RegExp, ...columns: string[]): Promise<string[][]> {
  await page
    .getByLabel(new RegExp(`^View of ${title.source}`))
    .getByRole('radio', { name: 'Table' })
    .click()
  const rows = page.getByRole('region', { name: new RegExp(`^${title.source}`) }).getByRole('row')
  await expect(rows.nth(1)).toBeVisible()
  const cells = await rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  const [header = [], ...body] = cells
  return body.map((row) => columns.map((column) => row[header.indexOf(column)] ?? `no column ${column}`))
}

const shares = (table: Readonly<Record<string, number>>) => Object.entries(table).map(([code, share]) => [code, share.toFixed(2)])

/** As the tables write a label: its code, then its name. */
const codeOf = (label: string | undefined) => label?.split(' ')[0] ?? ''

/** A table of the paper as rows of symptom, label and share. */
const crossed = (table: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
  Object.entries(table).flatMap(([symptom, row]) => shares(row).map(([code, share]) => [symptom, code, share]))

const byCodes = (rows: string[][]) => rows.map(([row, column, share]) => [codeOf(row), codeOf(column), share])

test('a label set with the paper’s margins comes by the command and fills the overview with the paper’s figures', async ({
  ownerPage: page,
  app,
}) => {
  test.setTimeout(900_000)

  const told = await importPaper(page, app.url)

  expect(told).toBe('Label set paper: 20,574 sessions new, 0 changed, 0 unchanged, 0 failed.\n')
  await page.goto(app.url)
  await expect(page.getByText('8,630 of 20,574 sessions')).toBeVisible()
  await expect(page.getByText('16,118 in 191,426 developer turns')).toBeVisible()
  await expect(page.getByText('turns of pushback not known')).toBeVisible()
  await expect(page.getByText(/corrected for the classifier’s errors/)).toHaveCount(0)
  expect(await figures(page, /Episodes by symptom/, 'Code', 'Share (%)')).toEqual(shares(PAPER.all.symptoms))
  expect(await figures(page, /Episodes by damage/, 'Code', 'Share (%)')).toEqual(shares(PAPER.all.severities))
})

test('causes and costs are those of the paper', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/causes`)
  const causes = await figures(page, /Causes by symptom/, 'Symptom', 'Cause', 'Share (%)')
  const damage = await figures(page, /Damage by symptom/, 'Symptom', 'Damage', 'Share (%)')

  for (const row of crossed(PAPER_CAUSES_BY_SYMPTOM)) expect(byCodes(causes)).toContainEqual(row)
  const severities = Object.fromEntries(Object.entries(PAPER_SEVERITY_BY_SYMPTOM).map(([symptom, row]) => [symptom, row.shares]))
  for (const row of crossed(severities)) expect(byCodes(damage)).toContainEqual(row)
})

test('resolution is that of the paper', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/resolution`)
  const stages = await figures(page, /How episodes get resolved/, 'Stage', 'Number', 'Share (%)')
  const resolvers = await figures(page, /Who resolved it by symptom/, 'Symptom', 'Resolver', 'Share (%)')

  expect(stages).toContainEqual(['Visibly resolved', '1,504', '9.33'])
  expect(stages).toContainEqual(['Agent, after pushback', '1,376', '91.49'])
  const { S8: _, ...printed } = PAPER_RESOLVER_BY_SYMPTOM
  const table = Object.fromEntries(Object.entries(printed).map(([symptom, row]) => [symptom, row.shares]))
  for (const row of crossed(table)) expect(byCodes(resolvers)).toContainEqual(row)
})

test('IDE and CLI compare as in the paper', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/compare`)
  const groups = ['Code', 'Unit', 'IDE: value', 'CLI: value']
  const sessions = await figures(page, /Sessions of IDE and CLI/, 'Name', 'IDE: value', 'CLI: value')
  const labels = [...(await figures(page, /Symptoms: share/, ...groups)), ...(await figures(page, /Causes: share/, ...groups))]

  expect(sessions.slice(0, 3)).toEqual([
    ['Median developer turns of a session', '3.00', '5.00'],
    ['Sessions with an episode', '43.51', '39.65'],
    ['Episodes per 100 developer turns', '13.20', '5.05'],
  ])
  const { IDE, CLI } = PAPER
  for (const [code, share] of shares({ ...IDE.symptoms, ...IDE.causes })) {
    const inCli = Object.fromEntries(shares({ ...CLI.symptoms, ...CLI.causes }))[code ?? '']
    expect(labels).toContainEqual([code, 'percent', share, inCli])
  }
})

test('persistence is that of the paper', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/persistence`)

  expect(await figures(page, /Next sessions with an episode/, 'Next sessions', 'With an episode (%)')).toEqual([
    ['After an episode', '51.90'],
    ['After a clean session', '33.60'],
  ])
  expect(await figures(page, /How large/, 'Statistic', 'Value')).toContainEqual(['Relative increase (%)', '54.460'])
  expect(await figures(page, /How many times as often/, 'Measure', 'Ratio')).toContainEqual(['Association ratio', '1.259'])
})

test('a session of it shows its labels and says that there is no transcript', async ({ ownerPage: page, app, expectAccessible }) => {
  await page.goto(`${app.url}/episodes?symptom=S4&severity=DS3`)
  await page.getByRole('list', { name: 'Episodes' }).getByRole('link').first().click()

  await expect(page).toHaveURL(/\/sessions\/[0-9a-f-]+\?episode=\d+$/)
  await everyLook(page, async () => {
    await page.reload()
    await expect(page.getByText('This session came as labels only')).toBeVisible()
    await expect(page.getByRole('list', { name: 'Episodes' }).getByText('S4 Self-initiated overreach').first()).toBeVisible()
    await expectAccessible(page)
  })
})
