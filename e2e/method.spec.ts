import { spawnSync } from 'node:child_process'
import type { APIRequestContext } from '@playwright/test'
import { ANNOYED, aClaudeFile } from '../lib/testing/sample-files'
import { startApp } from './app-server'
import { everyLook } from './every-look'
import { signIn } from './sign-in'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })

/** A quiet session and one with an episode. */
async function upload(request: APIRequestContext, url: string) {
  for (const file of [aClaudeFile({ id: 1 }), aClaudeFile({ id: 2, beats: ANNOYED, startedAt: '2026-03-03T09:00:00Z' })]) {
    const multipart = { file: { name: 'session.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(file.bytes) } }
    const sent = await request.post(`${url}/api/v1/sessions`, { multipart, headers: { origin: url } })
    expect(sent.ok()).toBe(true)
  }
}

test('the method is explained with how accurate it is', async ({ ownerPage: page, app, expectAccessible }) => {
  await page.goto(app.url)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Method' }).click()
  await expect(page.getByRole('heading', { name: 'Method', level: 1 })).toBeVisible()

  await expect(page.getByRole('region', { name: 'What each label means' })).toContainText('Developer constraint violation')
  await expect(page.getByRole('list', { name: 'In short' }).getByRole('listitem')).toHaveCount(4)
  await expect(page.getByRole('row', { name: /^kappa/i }).first()).toContainText('0.78–0.83')
  await expect(page.getByRole('row', { name: /^precision/i })).toContainText('0.93')
  await page
    .getByLabel(/^View of Said and held/)
    .getByRole('radio', { name: 'Table' })
    .click()
  await expect(page.getByRole('region', { name: /^Said and held/ }).getByRole('row')).toHaveCount(11)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV of Symptom by symptom' }).click()
  expect((await download).suggestedFilename()).toBe('accuracy-symptoms.csv')
  await everyLook(page, () => expectAccessible(page))
})

test('the classifier tells how far it has come, and that one version has nothing to be compared with', async ({
  ownerPage: page,
  app,
  expectAccessible,
}) => {
  await upload(page.request, app.url)
  await page.goto(`${app.url}/settings`)
  await page.getByRole('link', { name: 'Open classifier' }).click()

  await expect(page.getByText('All 2 sessions are done.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('region', { name: 'Versions' }).getByRole('row')).toHaveCount(2)
  await everyLook(page, () => expectAccessible(page))
  await page.goto(`${app.url}/settings/classifier/compare`)
  await expect(page.getByText('One version only')).toBeVisible()
})

test('an episode says in words why it is one', async ({ ownerPage: page, app, expectAccessible }) => {
  await page.goto(`${app.url}/episodes`)
  await page.getByRole('list', { name: 'Episodes' }).getByRole('link').first().click()

  await page.getByText('Why is this an episode?').click()

  await expect(page.getByRole('heading', { name: 'This speaks for it' })).toBeVisible()
  await expect(page.getByText('The developer says no')).toBeVisible()
  await everyLook(page, () => expectAccessible(page))
  await page.getByRole('link', { name: 'How it works' }).click()
  await expect(page).toHaveURL(/\/method$/)
})

test('after an upgrade two versions are laid side by side, down to the turn', async ({ page, expectAccessible }) => {
  const before = await startApp()
  await signIn(page.request, before.url)
  await upload(page.request, before.url)
  await page.goto(`${before.url}/settings/classifier`)
  await expect(page.getByText('All 2 sessions are done.')).toBeVisible({ timeout: 30_000 })
  await page.goto('about:blank')
  await before.kill()
  const added = spawnSync(process.execPath, ['--import', 'tsx', 'e2e/add-former-version.ts', before.dataFolder], { encoding: 'utf8' })
  expect(added.stderr).toBe('')

  const app = await startApp({}, before.dataFolder)
  await signIn(page.request, app.url)
  await page.goto(`${app.url}/settings/classifier`)
  await page.getByRole('link', { name: 'Compare two versions' }).click()

  await expect(page.getByText('2 of 2 sessions that both versions read differ.')).toBeVisible()
  const changed = page.getByRole('list', { name: 'Changed sessions' })
  await expect(changed.getByRole('listitem').filter({ hasText: 'Found by mistake' }).last()).toContainText(/only in builtin@\d+/)
  await everyLook(page, () => expectAccessible(page))
  await page.getByLabel('From').click()
  await page.getByRole('option').last().click()
  await page.getByLabel('To').click()
  await page.getByRole('option').last().click()
  await expect(page.getByText('Twice the same version')).toBeVisible()
  await page.goto(`${app.url}/settings/classifier/compare`)
  await changed
    .getByRole('link', { name: /turn \d+$/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/sessions\/[0-9a-f-]+#turn-\d+$/)
  await page.goto('about:blank')
  await app.stop()
})
