import { everyLook } from './every-look'
import { loadDemo } from './load-demo'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })
test.use({ server: 'demo' })

test('from the navigation to IDE against CLI, and on to the episodes behind a figure', async ({ ownerPage: page, app }) => {
  test.setTimeout(360_000)
  await loadDemo(page, app.url)
  await page.goto(app.url)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { name: 'Compare', level: 1 })).toBeVisible()

  await expect(page.getByRole('heading', { name: /^Sessions of IDE and CLI/ })).toBeVisible()
  await expect(page.getByText('this is no experiment')).toBeVisible()
  await page.getByRole('link', { name: /^Developer constraint violation, CLI: .* of .* episodes\. Show these episodes/ }).click()

  await expect(page).toHaveURL(/\/episodes\?platform=CLI&symptom=S3/)
  await expect(page.getByRole('list', { name: 'Episodes' }).getByRole('link').first()).toContainText('S3')
})

test('kind and groups are chosen by keyboard, stand in the address and survive a reload', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/compare`)
  await page.getByLabel('Compare by', { exact: true }).getByRole('radio', { name: 'Agents' }).click()
  await expect(page).toHaveURL(/by=agent/)
  const second = page.getByRole('button', { name: /^Second agent: / })
  await second.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.type('codex')
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/group=.+&group=Codex/)
  await expect(page.getByRole('heading', { name: /^Sessions of .* and Codex/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: /^Second agent: Codex/ })).toBeVisible()
  await page.getByRole('button', { name: 'Exchange the two' }).click()
  await expect(page.getByRole('button', { name: /^First agent: Codex/ })).toBeVisible()
})

test('a table of two groups has all its numbers as a table and as CSV', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/compare`)
  await page
    .getByLabel(/^View of Symptoms/)
    .getByRole('radio', { name: 'Table' })
    .click()

  const table = page.getByRole('region', { name: /^Symptoms/ })
  await expect(table.getByRole('row')).toHaveCount(17)
  await expect(table.getByRole('columnheader', { name: 'p, adjusted' })).toHaveCount(1)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^CSV of Symptoms/ }).click()
  expect((await download).suggestedFilename()).toBe('compare-symptoms.csv')
})

test('where only one group is left, the page says what to do', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/compare?by=agent&agent=Codex`)

  await expect(page.getByText('Only one agent under these filters')).toBeVisible()
})

test('the overview leads to the whole comparison', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/?from=2026-01-01`)
  await page.getByRole('link', { name: 'Compare in full' }).first().click()

  await expect(page).toHaveURL(/\/compare\?from=2026-01-01/)
})

test('light, dark and narrow, the comparison has no serious accessibility fault', async ({ ownerPage: page, app, expectAccessible }) => {
  test.setTimeout(360_000)
  await loadDemo(page, app.url)
  await everyLook(page, async () => {
    for (const address of ['/compare', '/compare?by=model']) {
      await page.goto(`${app.url}${address}`)
      await page.waitForLoadState('networkidle')
      await expect(page.getByRole('heading', { name: /^Sessions of / })).toBeVisible()
      await expectAccessible(page)
    }
  })
})
