import { ANNOYED, aClaudeFile } from '../lib/testing/sample-files'
import { OWNER } from './sign-in'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })

test('a first visitor makes the owner account, uploads a file and sees its episode', async ({ page, app, expectAccessible }) => {
  await page.goto(app.url)
  await expect(page).toHaveURL(/\/welcome$/)
  await expectAccessible(page)
  await page.getByLabel('Your name').fill(OWNER.name)
  await page.getByLabel('E-mail').fill(OWNER.email)
  await page.getByLabel('Password', { exact: true }).fill(OWNER.password)
  await page.getByLabel('Workspace').fill(OWNER.workspace)
  await page.getByRole('button', { name: 'Create account and workspace' }).click()

  await expect(page.getByRole('heading', { name: 'Start with a few transcripts' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Trends', exact: true }).click()
  await expect(page.getByText('There are no sessions yet')).toBeVisible()
  await page.getByRole('link', { name: /See where they are kept/ }).click()
  await expect(page.getByRole('heading', { name: 'Start with a few transcripts' })).toBeVisible()

  const { name, bytes } = aClaudeFile({ beats: ANNOYED })
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: name.split('/').at(-1) ?? name, mimeType: 'application/jsonl', buffer: Buffer.from(bytes) })
  // As a viewer does it: the upload goes on behind another page, where a new load of the page would end it.
  await page.getByRole('link', { name: 'Sessions', exact: true }).click()
  const row = page.getByRole('list', { name: 'Sessions' }).getByRole('link')
  await expect(row).toContainText('Fix the typo in the header')
  await expect(row).toContainText('Counted', { timeout: 30_000 })

  await row.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Fix the typo in the header')
  await expect(page.getByRole('heading', { name: /^Episodes/ })).toContainText('1')
})

test('the first-run page is closed once there is an owner, and a wrong password is told apart from nothing', async ({ page, app }) => {
  await page.goto(`${app.url}/welcome`)
  await expect(page).toHaveURL(/\/login/)

  await page.getByLabel('E-mail').fill(OWNER.email)
  await page.getByLabel('Password', { exact: true }).fill('wrong password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'not right' })).toBeVisible()

  await page.getByLabel('Password', { exact: true }).fill(OWNER.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible()
})

test('a second owner cannot be made', async ({ app, request }) => {
  const answer = await request.post(`${app.url}/api/setup`, {
    data: { ...OWNER, email: 'mallory@example.com' },
    headers: { origin: app.url },
  })

  expect(answer.status()).toBe(409)
})
