import { everyLook } from './every-look'
import { loadDemo } from './load-demo'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })
test.use({ server: 'demo' })

test('from the navigation to the sessions that speak against a measure', async ({ ownerPage: page, app }) => {
  test.setTimeout(360_000)
  await loadDemo(page, app.url)
  await page.goto(app.url)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Behaviour' }).click()
  await expect(page.getByRole('heading', { name: 'Behaviour', level: 1 })).toBeVisible()

  const kept = page.getByRole('link', { name: /^Stated rules kept: .*Show the sessions in which a rule was broken/ })
  const [, count = '', n = ''] =
    /([\d,]+) of ([\d,]+) sessions with a stated rule/.exec((await kept.getAttribute('aria-label')) ?? '') ?? []
  await kept.click()

  await expect(page).toHaveURL(/\/sessions\?symptom=S3&fact=stated-rule&standing=counted$/)
  await expect(page.getByText(`${Number(n) - Number(count)} sessions`, { exact: true })).toBeVisible()
})

test('measure and groups stand in the address and survive a reload', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/behaviour`)
  await expect(page.getByRole('heading', { name: 'Stated rules kept by agent, % of sessions with a stated rule' })).toBeVisible()

  await page.getByRole('button', { name: 'Measure: Stated rules kept' }).click()
  await page.getByRole('option', { name: /^Agent interrupted/ }).click()
  await page.getByLabel('Groups', { exact: true }).getByRole('radio', { name: 'Platform' }).click()

  await expect(page).toHaveURL(/measure=interrupted/)
  await expect(page).toHaveURL(/by=platform/)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Agent interrupted by platform, % of sessions with a change' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Agent interrupted by month, % of sessions with a change' })).toBeVisible()
})

test('every chart has its numbers as a table and as a CSV', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/behaviour`)
  await page
    .getByLabel(/^View of How agents behave/)
    .getByRole('radio', { name: 'Table' })
    .click()
  await expect(page.getByRole('region', { name: /^How agents behave/ }).getByRole('row')).toHaveCount(9)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /CSV of How agents behave/ }).click()
  expect((await download).suggestedFilename()).toBe('behaviour.csv')
})

test('the page has no serious accessibility fault, light, dark or narrow', async ({ ownerPage: page, app, expectAccessible }) => {
  await loadDemo(page, app.url)
  await everyLook(page, async () => {
    await page.goto(`${app.url}/behaviour`)
    await expect(page.getByRole('heading', { name: 'What each measure means, and cannot see' })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })
})
