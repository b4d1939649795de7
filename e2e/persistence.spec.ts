import { everyLook } from './every-look'
import { loadDemo } from './load-demo'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })
test.use({ server: 'demo' })

test('from the navigation to persistence, beside what the paper found', async ({ ownerPage: page, app }) => {
  test.setTimeout(360_000)
  await loadDemo(page, app.url)
  await page.goto(app.url)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Persistence' }).click()
  await expect(page.getByRole('heading', { name: 'Persistence', level: 1 })).toBeVisible()

  await expect(page.getByText(/ · paper 51\.9 %/)).toBeVisible()
  await expect(page.getByText(/ · paper 33\.6 %/)).toBeVisible()
  await expect(page.getByText(/ · paper 1\.54/)).toBeVisible()
  await expect(page.getByText('paper 54.46 %')).toBeVisible()
  await expect(page.getByText(/[\d,]+ pairs in \d+ repositories/).first()).toBeVisible()
})

test('together or within repositories stands in the address and survives a reload', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/persistence`)
  await page.getByLabel('Repositories', { exact: true }).getByRole('radio', { name: 'Within repositories' }).click()

  await expect(page).toHaveURL(/basis=within/)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'By symptom, Mantel–Haenszel risk ratio within repositories' })).toBeVisible()
})

test('filters choose the later session of the pairs, and the paper stands only beside what it is of', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/persistence?platform=CLI`)

  await expect(page.getByText('After a clean session')).toBeVisible()
  await expect(page.getByText(/ · paper 33\.6 %/)).toBeHidden()
})

test('every figure has its counts as a table and as a CSV', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/persistence`)
  await page
    .getByLabel(/^View of By the time between/)
    .getByRole('radio', { name: 'Table' })
    .click()
  await expect(page.getByRole('region', { name: /^By the time between/ }).getByRole('row')).toHaveCount(5)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /CSV of By the time between/ }).click()
  expect((await download).suggestedFilename()).toBe('persistence-by-gap.csv')
})

test('the page has no serious accessibility fault, light, dark or narrow', async ({ ownerPage: page, app, expectAccessible }) => {
  await loadDemo(page, app.url)
  await everyLook(page, async () => {
    await page.goto(`${app.url}/persistence`)
    await expect(page.getByRole('heading', { name: /^Symptom after symptom/ })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })
})
