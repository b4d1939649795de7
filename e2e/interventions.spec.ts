import type { Page } from '@playwright/test'
import { answer, edit, say } from '../lib/demo/beat'
import { aClaudeFile } from '../lib/testing/sample-files'
import type { App } from './app-server'
import { everyLook } from './every-look'
import { expect, test } from './test'
import { uploadSessions } from './upload-sessions'

test.describe.configure({ mode: 'serial' })

const RULES = [say('Write down that we use tabs.'), edit('AGENTS.md', '# Rules', '# Rules\n- Use tabs.'), answer('AGENTS.md says so now.')]
/** Developer turns enough for a point in the chart. */
const LINKS = ['about', 'news', 'shops', 'jobs', 'press', 'terms', 'help', 'care', 'gifts', 'map', 'start', 'login']
const FOOTER = LINKS.flatMap((name) => [
  say(`Add a link to the page ${name}.`),
  edit('src/footer.ts', 'a', name),
  answer(`The link to ${name} is there.`),
])

const twoSessions = (page: Page, app: App) =>
  uploadSessions(page, app, [
    aClaudeFile({ id: 1, beats: RULES, startedAt: '2026-03-02T09:00:00Z' }),
    aClaudeFile({ id: 2, beats: FOOTER, startedAt: '2026-03-20T09:00:00Z' }),
  ])

const change = (page: Page, title: string) => page.getByRole('list', { name: 'Changes' }).getByRole('article', { name: title })
/** The numbered lines of the first chart. */
const marks = (page: Page) =>
  page
    .getByText(/in this time, numbered in the chart/)
    .first()
    .locator('..')
    .getByRole('listitem')

test('a rules file that a session changed is in the list and a mark of the chart, and leads to the session', async ({
  ownerPage: page,
  app,
}) => {
  await twoSessions(page, app)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Trends' }).click()

  await expect(change(page, 'AGENTS.md changed')).toContainText('Rules file')
  await expect(change(page, 'AGENTS.md changed')).toContainText('storefront')
  await expect(change(page, 'AGENTS.md changed')).toContainText('Too few to compare')
  await expect(marks(page)).toHaveText([/2 Mar 26.*AGENTS\.md changed/])

  await change(page, 'AGENTS.md changed').getByRole('link', { name: 'AGENTS.md changed' }).click()
  await expect(page).toHaveURL(/\/sessions\/[0-9a-f-]+$/)
})

test('what no session shows is entered by hand, with the keyboard, after saying what is missing', async ({
  ownerPage: page,
  app,
  expectAccessible,
}) => {
  await page.goto(`${app.url}/trends`)
  await page.getByRole('button', { name: 'Add a change' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Add a change' })
  await dialog.getByRole('button', { name: 'Add', exact: true }).press('Enter')
  await expect(dialog.getByText('Choose a day.')).toBeVisible()
  await expect(dialog.getByText('Say what changed.')).toBeVisible()
  await expectAccessible(page)

  await dialog.getByLabel('What changed').fill('Review of all rules')
  await dialog.getByLabel('Day').fill('2026-03-10')
  await dialog.getByLabel('Where').click()
  await page.getByRole('option', { name: 'storefront' }).click()
  await dialog.getByLabel('Note').fill('With the whole team.')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()

  await expect(dialog).toBeHidden()
  await expect(change(page, 'Review of all rules')).toContainText('With the whole team.')
  await expect(change(page, 'Review of all rules')).toContainText('storefront')
  await expect(change(page, 'Review of all rules')).toContainText('Another change in these days.')
  await expect(marks(page)).toHaveText([/AGENTS\.md changed/, /10 Mar 26.*Review of all rules/])
})

test('the days to compare stand in the address, and the numbers in a table', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/trends`)
  await page.getByLabel('Days before and after').getByRole('radio', { name: '14 days' }).click()
  await expect(page).toHaveURL(/window=14/)
  await page.reload()
  await expect(page.getByText('2 changes, each with the 14 days before it against the 14 days from it on.')).toBeVisible()

  await page
    .getByLabel(/^View of Before and after changes/)
    .getByRole('radio', { name: 'Table' })
    .click()
  await expect(page.getByRole('region', { name: /^Before and after changes/ }).getByRole('row')).toHaveCount(1 + 2 * 2)
})

test('the page has no serious accessibility fault, light, dark or narrow', async ({ ownerPage: page, app, expectAccessible }) => {
  await everyLook(page, async () => {
    await page.goto(`${app.url}/trends`)
    await expect(change(page, 'Review of all rules')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })
})

test('it is edited and deleted, and a detected one is hidden and shown again', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/trends`)
  await page.getByRole('button', { name: 'Edit Review of all rules' }).click()
  await page.getByRole('dialog').getByLabel('What changed').fill('Review of the rules')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(change(page, 'Review of the rules')).toContainText('With the whole team.')

  await page.getByRole('button', { name: 'Delete Review of the rules' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete change' }).click()
  await expect(change(page, 'Review of the rules')).toBeHidden()

  await page.getByRole('button', { name: /^Hide AGENTS\.md changed/ }).click()
  await expect(page.getByText('No change is known yet')).toBeVisible()
  await page.getByText('One hidden change').click()
  await page.getByRole('button', { name: /^Show AGENTS\.md changed/ }).click()
  await expect(change(page, 'AGENTS.md changed')).toBeVisible()
})
