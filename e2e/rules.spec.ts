import type { Page } from '@playwright/test'
import { answer, edit, say } from '../lib/demo/beat'
import { ANNOYED, aClaudeFile } from '../lib/testing/sample-files'
import type { App } from './app-server'
import { expect, test } from './test'
import { uploadSessions } from './upload-sessions'

test.describe.configure({ mode: 'serial' })

const SAID_AGAIN = [
  say('Add a footer. Please do not modify the payment module, and always run the linter before you commit.'),
  edit('src/footer.ts', 'a', 'b'),
  answer('The footer is there.'),
]

/** Two sessions that state one rule in other words; an episode of the first broke it. */
const twoSessions = (page: Page, app: App) =>
  uploadSessions(page, app, [
    aClaudeFile({ id: 1, beats: ANNOYED }),
    aClaudeFile({ id: 2, beats: SAID_AGAIN, startedAt: '2026-03-04T09:00:00Z' }),
  ])

const rules = (page: Page) => page.getByRole('list', { name: 'Rules' }).getByRole('article')

test('a repository tells which rules recur, how often they were broken, and where', async ({ ownerPage: page, app, expectAccessible }) => {
  await twoSessions(page, app)
  await page.goto(`${app.url}/settings/repositories`)
  await page.getByRole('link', { name: /Rules that developers state/ }).click()

  await expect(rules(page)).toHaveCount(1)
  await expect(rules(page)).toContainText('do not modify the payment module')
  await expect(rules(page)).toContainText('2 sessions, broken in 1 episode, last stated 4 Mar 2026')
  await expectAccessible(page)

  await page.getByRole('radio', { name: 'All' }).click()
  await expect(rules(page)).toHaveCount(2)
})

test('a rule is copied as a line for a rule file, and its page fits a phone in the dark', async ({
  ownerPage: page,
  app,
  expectAccessible,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${app.url}/settings/repositories`)
  await page.getByRole('link', { name: /Rules that developers state/ }).click()

  await page.getByRole('button', { name: 'Copy as a line for AGENTS.md' }).click()

  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('- Do not modify the payment module.')
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('a broken rule leads to its episode, and the session shows what was stated in which turn', async ({
  ownerPage: page,
  app,
  expectAccessible,
}) => {
  await page.goto(`${app.url}/settings/repositories`)
  await page.getByRole('link', { name: /Rules that developers state/ }).click()
  await rules(page).getByText('Broken in').locator('..').getByRole('link').click()

  await page.getByText('1 stated rule, 1 broken').click()
  const stated = page.getByRole('list', { name: 'Stated rules' }).getByRole('listitem')
  await expect(stated.first()).toContainText('Do not touch the payment module.')
  await expectAccessible(page)
  await stated.first().getByRole('button', { name: 'turn 1' }).click()
  await expect(page).toHaveURL(/#turn-1$/)
})
