import { request } from '@playwright/test'
import { aClaudeFile } from '../lib/testing/sample-files'
import { expect, test } from './test'

test('an API token is shown once, uploads, and stops when it is revoked', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/settings`)
  await page
    .getByRole('button', { name: /New token|Create token/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('CI')
  await dialog.getByRole('button', { name: /Create/ }).click()
  const secret =
    (
      await dialog
        .getByText(/pbk_[\w-]{40,}/)
        .first()
        .textContent()
    )?.match(/pbk_[\w-]{40,}/)?.[0] ?? ''
  expect(secret).not.toBe('')

  const api = await request.newContext({ baseURL: app.url, extraHTTPHeaders: { authorization: `Bearer ${secret}` } })
  const { name, bytes } = aClaudeFile()
  const multipart = { file: { name, mimeType: 'application/jsonl', buffer: Buffer.from(bytes) } }
  const before = await api.post('/api/v1/sessions', { multipart })
  expect(before.status()).toBe(200)
  expect((await before.json()).results[0].outcome).toBe('created')

  await page.reload()
  await expect(page.locator('body')).not.toContainText(secret)
  await page
    .getByRole('button', { name: /Revoke/ })
    .first()
    .click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /Revoke/ })
    .click()
  await expect(page.getByText(/revoked/i).first()).toBeVisible()
  expect((await api.post('/api/v1/sessions', { multipart })).status()).toBe(401)
})

test('the workspace and the profile can be renamed', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/settings`)
  const workspace = page
    .getByRole('region', { name: 'Workspace' })
    .or(page.locator('section', { has: page.getByRole('heading', { name: 'Workspace' }) }))
    .first()
  await workspace.getByLabel('Name').fill('Orchard')
  await workspace.getByRole('button', { name: 'Save' }).click()

  await expect(page.getByRole('complementary', { name: 'Sidebar' })).toContainText('Orchard')
})

test('an owner lets reports quote transcripts, and takes it back', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/settings`)
  const permission = page.getByRole('checkbox', { name: 'Reports may quote transcripts (redacted)' })
  await expect(permission).not.toBeChecked()

  await permission.click()
  await expect(page.getByText('Reports may quote', { exact: true })).toBeVisible()
  await page.reload()
  await expect(permission).toBeChecked()
  await permission.click()

  await expect(page.getByText('Reports quote nothing from now on')).toBeVisible()
  await expect(permission).not.toBeChecked()
})
