import { ANNOYED, aClaudeFile } from '../lib/testing/sample-files'
import { everyLook } from './every-look'
import { expect, test } from './test'
import { uploadSessions } from './upload-sessions'

test.describe.configure({ mode: 'serial' })

const STREAK = [3, 2, 1].map((days, at) => {
  const startedAt = new Date(Date.now() - days * 24 * 60 * 60_000).toISOString()
  return aClaudeFile({ id: at + 1, beats: ANNOYED, startedAt })
})

test('a rule is added with the keyboard, after saying what is missing', async ({ ownerPage: page, app, expectAccessible }) => {
  await uploadSessions(page, app, STREAK)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Alerts' }).click()
  await expect(page.getByText('Nothing is looked at yet')).toBeVisible()
  await page.getByRole('button', { name: 'Add an alert' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Add an alert' })
  await dialog.getByRole('button', { name: 'Add', exact: true }).press('Enter')
  await expect(dialog.getByText('Give it a name.')).toBeVisible()
  await expectAccessible(page)

  await dialog.getByLabel('Name').fill('Three in a row')
  await dialog.getByRole('radio', { name: 'Streak' }).click()
  await dialog.getByLabel('Sessions in a row').fill('3')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()

  await expect(page.getByRole('list', { name: 'What is looked at' })).toContainText('3 or more sessions in a row with an episode.')
})

test('what holds is listed with its numbers, and leads to its repository', async ({ ownerPage: page, app, expectAccessible }) => {
  const raised = page.getByRole('list', { name: 'Raised alerts' })
  await expect(async () => {
    await page.goto(`${app.url}/alerts`)
    await expect(raised).toContainText('3 sessions in a row with an episode', { timeout: 2_000 })
  }).toPass({ timeout: 90_000 })

  await everyLook(page, async () => {
    await page.goto(`${app.url}/alerts`)
    await expect(raised).toContainText('Holds')
    await expectAccessible(page)
  })
  await raised.getByRole('link').click()
  await expect(page).toHaveURL(/\/repositories\/[0-9a-f-]+$/)
})

test('it is edited, paused and deleted with what it raised', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/alerts`)
  await page.getByRole('button', { name: 'Edit Three in a row' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit the alert' })
  await expect(dialog.getByLabel('Sessions in a row')).toHaveValue('3')
  await dialog.getByLabel('Name').fill('A long streak')
  await dialog.getByRole('button', { name: 'Save' }).click()

  await page.getByRole('button', { name: 'Pause A long streak' }).click()
  await expect(page.getByText('Paused', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Delete A long streak' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete alert' }).click()
  await expect(page.getByText('Nothing is looked at yet')).toBeVisible()
  await expect(page.getByText('Nothing was raised')).toBeVisible()
})
