import { everyLook } from './every-look'
import { loadDemo } from './load-demo'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })
test.use({ server: 'demo' })

test('from the navigation to why a rule was broken, and on to the episodes of that cell', async ({ ownerPage: page, app }) => {
  test.setTimeout(360_000)
  await loadDemo(page, app.url)
  await page.goto(app.url)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Causes and costs' }).click()
  await expect(page.getByRole('heading', { name: 'Causes and costs', level: 1 })).toBeVisible()

  const map = page.getByRole('region', { name: /^Causes by symptom, % of the pairs.*heat map/ })
  await map.getByRole('link', { name: /^Developer constraint violation × Instruction-following failure: .*Show these episodes/ }).click()

  await expect(page).toHaveURL(/\/episodes\?symptom=S3&cause=C6$/)
  await expect(page.getByRole('list', { name: 'Episodes' }).getByRole('link').first()).toBeVisible()
})

test('what stands behind a cell is told when it has the focus', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/causes`)
  const cell = page.getByRole('link', { name: /^Faulty implementation × Easily reversed/ })

  await cell.focus()

  await expect(page.getByText(/^Faulty implementation × Easily reversed: .* of \d+ episodes in the row; paper 24\.9 %$/)).toBeVisible()
})

test('what the shares are out of, and where symptoms meet, stands in the address', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/causes`)
  await page.getByLabel('Out of').getByRole('radio', { name: 'Episodes' }).click()
  await page.getByLabel('Together').getByRole('radio', { name: 'In one session' }).click()

  await expect(page).toHaveURL(/measure=episodes/)
  await expect(page).toHaveURL(/together=sessions/)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Causes by symptom, % of the episodes with the symptom' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Symptoms in one session, times as often as by chance' })).toBeVisible()
})

test('a heat map has its numbers as a table and as a CSV', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/causes`)
  await page
    .getByLabel(/^View of Symptoms in one episode/)
    .getByRole('radio', { name: 'Table' })
    .click()
  await expect(page.getByRole('region', { name: /^Symptoms in one episode/ }).getByRole('row')).toHaveCount(22)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /CSV of Symptoms in one episode/ }).click()
  expect((await download).suggestedFilename()).toBe('symptoms-together-in-episodes.csv')
})

test('the page has no serious accessibility fault, light, dark or narrow', async ({ ownerPage: page, app, expectAccessible }) => {
  await loadDemo(page, app.url)
  await everyLook(page, async () => {
    await page.goto(`${app.url}/causes`)
    await expect(page.getByRole('heading', { name: /^Symptoms in one episode/ })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })
})
