import { everyLook } from './every-look'
import { loadDemo } from './load-demo'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })
test.use({ server: 'demo' })

test('from the navigation to who resolved what, and on to the episodes of one cell', async ({ ownerPage: page, app }) => {
  test.setTimeout(360_000)
  await loadDemo(page, app.url)
  await page.goto(app.url)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Resolution' }).click()
  await expect(page.getByRole('heading', { name: 'Resolution', level: 1 })).toBeVisible()

  await page
    .getByRole('link', { name: /Agent, after pushback: .*Show these episodes/ })
    .first()
    .click()

  await expect(page).toHaveURL(/\/episodes\?symptom=S\d&resolver=RV2/)
  await expect(page.getByRole('list', { name: 'Episodes' }).getByRole('link').first()).toBeVisible()
})

test('the funnel leads to the episodes of a stage', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/resolution`)

  await page.getByRole('link', { name: /^Visibly resolved/ }).click()

  await expect(page).toHaveURL(/\/episodes\?status=RS1$/)
  await expect(page.getByRole('list', { name: 'Episodes' }).getByRole('link').first()).toBeVisible()
})

test('what is compared stands in the address and survives a reload', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/resolution`)
  await expect(page.getByRole('heading', { name: 'Visibly resolved episodes by agent, % of its episodes' })).toBeVisible()

  await page.getByLabel('Groups', { exact: true }).getByRole('radio', { name: 'Repository' }).click()
  await page.getByRole('button', { name: 'Outcome: Visibly resolved' }).click()
  await page.getByRole('option', { name: /^Pushbacks/ }).click()

  await expect(page).toHaveURL(/by=repository/)
  await expect(page).toHaveURL(/outcome=pushback-rate/)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Pushbacks by repository, per 100 developer turns' })).toBeVisible()
})

test('every chart has its numbers as a table and as a CSV', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/resolution`)
  await page
    .getByLabel(/^View of Escalation/)
    .getByRole('radio', { name: 'Table' })
    .click()
  await expect(page.getByRole('region', { name: /^Escalation/ }).getByRole('row')).toHaveCount(6)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /CSV of Escalation/ }).click()
  expect((await download).suggestedFilename()).toBe('escalation.csv')
})

test('the page has no serious accessibility fault, light, dark or narrow', async ({ ownerPage: page, app, expectAccessible }) => {
  await loadDemo(page, app.url)
  await everyLook(page, async () => {
    await page.goto(`${app.url}/resolution`)
    await expect(page.getByRole('heading', { name: /^Turns from the diverging turn/ })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })
})
