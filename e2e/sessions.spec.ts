import type { Page } from '@playwright/test'
import { ANNOYED, aClaudeFile } from '../lib/testing/sample-files'
import type { App } from './app-server'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })

/** Uploads a quiet session and one with an episode, and waits for the classifier. */
async function twoSessions(page: Page, app: App) {
  for (const file of [aClaudeFile({ id: 1 }), aClaudeFile({ id: 2, beats: ANNOYED, startedAt: '2026-03-03T09:00:00Z' })]) {
    const buffer = Buffer.from(file.bytes)
    const multipart = { file: { name: file.name.split('/').at(-1) ?? file.name, mimeType: 'application/jsonl', buffer } }
    const answer = await page.request.post(`${app.url}/api/v1/sessions`, { multipart, headers: { origin: app.url } })
    expect(answer.ok()).toBe(true)
  }
  await page.goto(`${app.url}/sessions`)
  await expect(page.getByRole('navigation', { name: 'Coverage' }).getByRole('link', { name: /^2\s*Counted/ })).toBeVisible({
    timeout: 30_000,
  })
}

test('the list is searched, narrowed and handed over as CSV, and its address keeps all of it', async ({ ownerPage: page, app }) => {
  await twoSessions(page, app)
  const rows = page.getByRole('list', { name: 'Sessions' }).getByRole('link')

  await page.getByRole('searchbox', { name: 'Search titles' }).fill('WISH')
  await expect(rows).toHaveCount(1)
  await page.reload()
  await expect(rows).toHaveCount(1)

  const csv = await page.request.get(app.url + ((await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? ''))
  expect((await csv.text()).trim().split('\r\n')).toHaveLength(2)
  await page.getByRole('searchbox', { name: 'Search titles' }).fill('nobody wrote this')
  await page.getByRole('link', { name: 'Show all sessions' }).click()
  await expect(rows).toHaveCount(2)
})

test('an episode leads to its turn, and keys walk the transcript', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/episodes`)
  await page.getByRole('list', { name: 'Episodes' }).getByRole('link').first().click()
  await expect(page.locator('mark').first()).toBeVisible()
  const turn = Number(page.url().split('#turn-')[1])
  await expect(page.getByRole('heading', { name: `Developer turn ${turn}`, exact: true })).toBeFocused()

  await page.keyboard.press('k')
  await expect(page.getByRole('heading', { name: `Agent turn ${turn - 1}`, exact: true })).toBeFocused()
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'Use these keys' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(page).toHaveURL(new RegExp(`#turn-${turn - 1}$`))
})

test('a tool call unfolds, and its words are words', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/sessions`)
  await page.getByRole('list', { name: 'Sessions' }).getByRole('link').first().click()

  await page
    .getByRole('button', { name: /payment/ })
    .first()
    .click()

  await expect(page.getByRole('region', { name: /^Input of/ })).toContainText('payment')
})

test('a deleted session is gone from the list and the figures, and its address says so', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/sessions`)
  await page.getByRole('list', { name: 'Sessions' }).getByRole('link').first().click()
  await expect(page.getByRole('button', { name: 'Delete' })).toBeVisible()
  const address = page.url()

  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete session' }).click()
  await expect(page.getByRole('list', { name: 'Sessions' }).getByRole('link')).toHaveCount(1)
  await expect(page.getByRole('navigation', { name: 'Coverage' }).getByRole('link', { name: /^1\s*Counted/ })).toBeVisible()

  await page.goto(address)
  await expect(page.getByText('No such session', { exact: true })).toBeVisible()
})
