import { everyLook } from './every-look'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })

test('filters are kept under a name, pinned, and put over another page', async ({ ownerPage: page, app, expectAccessible }) => {
  await page.goto(`${app.url}/trends?symptom=S3&from=2026-01-01`)
  await page.getByRole('button', { name: 'Views' }).click()
  await expect(page.getByText('No view is saved yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Save these filters as a view…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save as a view' })
  await dialog.getByRole('button', { name: 'Save view' }).click()
  await expect(dialog.getByText('Give it a name.')).toBeVisible()
  await dialog.getByLabel('Name').fill('Misread intent')
  await dialog.getByLabel('Pin it to the navigation, for everybody').check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save view' }).click()

  await page.getByRole('navigation', { name: 'Pinned views' }).getByRole('link', { name: 'Misread intent' }).click()
  await expect(page).toHaveURL(`${app.url}/?symptom=S3`)
  await page.goto(`${app.url}/causes?from=2026-02-01`)
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('button', { name: 'Misread intent', exact: true }).click()
  await expect(page).toHaveURL(`${app.url}/causes?from=2026-02-01&symptom=S3`)
})

test('the same name is refused, and the menu fits every look', async ({ ownerPage: page, app, expectAccessible }) => {
  await page.goto(`${app.url}/trends?symptom=S4`)
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('button', { name: 'Save these filters as a view…' }).click()
  await page.getByLabel('Name').fill('Misread intent')
  await page.getByRole('button', { name: 'Save view' }).click()
  await expect(page.getByText('There is a view called “Misread intent” already.')).toBeVisible()

  await everyLook(page, async () => {
    await page.goto(`${app.url}/trends`)
    await page.getByRole('button', { name: 'Views' }).click()
    await expect(page.getByRole('button', { name: 'Unpin Misread intent' })).toBeVisible()
    await expectAccessible(page)
  })
})

test('a view is renamed, in the menu and in the navigation', async ({ ownerPage: page, app, expectAccessible }) => {
  await page.goto(`${app.url}/trends`)
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('button', { name: 'Rename Misread intent' }).click()
  const dialog = page.getByRole('dialog', { name: 'Rename the view' })
  await expect(dialog.getByLabel('Name')).toHaveValue('Misread intent')
  await expectAccessible(page)
  await dialog.getByLabel('Name').fill('Intent')
  await dialog.getByRole('button', { name: 'Rename' }).click()

  await expect(page.getByRole('navigation', { name: 'Pinned views' }).getByText('Intent', { exact: true })).toBeVisible()
  await expect(dialog).toBeHidden()
})

test('a view is unpinned and deleted', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/trends`)
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('button', { name: 'Unpin Intent' }).click()
  await expect(page.getByRole('navigation', { name: 'Pinned views' })).toBeHidden()

  await page.getByRole('button', { name: 'Delete Intent' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete view' }).click()
  await expect(page.getByText('No view is saved yet.')).toBeVisible()
})
