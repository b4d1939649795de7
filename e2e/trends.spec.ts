import { everyLook } from './every-look'
import { loadDemo } from './load-demo'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })
test.use({ server: 'demo' })

test('from the navigation to a line by platform, and on to the episodes of one platform', async ({ ownerPage: page, app }) => {
  test.setTimeout(360_000)
  await loadDemo(page, app.url)
  await page.goto(app.url)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Trends' }).click()
  await expect(page.getByRole('heading', { name: 'Trends', level: 1 })).toBeVisible()

  await page.getByLabel('Lines', { exact: true }).getByRole('radio', { name: 'By platform' }).click()
  await expect(page).toHaveURL(/by=platform/)
  await page.getByRole('link', { name: 'CLI', exact: true }).first().click()

  await expect(page).toHaveURL(/\/episodes\?platform=CLI/)
  await expect(page.getByRole('list', { name: 'Episodes' }).getByRole('link').first()).toBeVisible()
})

test('how it is drawn stands in the address and survives a reload', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/trends`)
  await expect(page.getByRole('heading', { name: 'Episodes per 100 developer turns by month' })).toBeVisible()
  await expect(page.getByText('Adjusted for the mix of tools')).toBeVisible()
  await expect(page.getByText('Corrected for the classifier’s errors')).toBeVisible()

  await page.getByLabel('Unit of time', { exact: true }).getByRole('radio', { name: 'Week' }).click()
  await page.getByLabel('Beside', { exact: true }).getByRole('radio', { name: 'Year before' }).click()
  await page.getByLabel('Measure of symptoms', { exact: true }).getByRole('radio', { name: 'Rate' }).click()

  await expect(page.getByText('Choose a range with a first and a last day')).toBeVisible()
  for (const choice of [/unit=week/, /beside=year/, /measure=rate/]) await expect(page).toHaveURL(choice)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Episodes per 100 developer turns by week' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Symptoms by week, episodes per 100 developer turns' })).toBeVisible()
  await expect(page.getByLabel('Beside', { exact: true }).getByRole('radio', { name: 'Year before' })).toBeChecked()
})

test('choices made faster than the page follows them all stay', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/trends`)
  await expect(page.getByRole('heading', { name: 'Symptoms by month, % of symptom labels' })).toBeVisible()
  const choose = (group: string, name: string) => page.getByLabel(group, { exact: true }).getByRole('radio', { name })
  const choices = [
    choose('Unit of time', 'Week'),
    choose('Beside', 'Year before'),
    choose('Measure of symptoms', 'Rate'),
    choose('Measure of trends', 'Share'),
  ]

  for (const choice of choices) await choice.dispatchEvent('click')
  await page.getByRole('button', { name: /^Platform/ }).click()
  await page.getByRole('option', { name: /^CLI/ }).click()
  await page.getByRole('option', { name: /^IDE/ }).click()

  const all = [/unit=week/, /beside=year/, /measure=rate/, /trend=share/, /platform=IDE/, /platform=CLI/]
  for (const choice of all) await expect(page).toHaveURL(choice)
  for (const choice of choices) await expect(choice).toBeChecked()
})

test('within a range the period before is laid over it', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/trends?beside=previous`)
  await page.getByRole('button', { name: /Range:/ }).click()
  await page.getByRole('button', { name: 'Last 90 days' }).click()

  await expect(page.getByRole('link', { name: 'Period before' }).first()).toBeVisible()
  await page
    .getByLabel(/^View of Episodes per 100 developer turns/)
    .getByRole('radio', { name: 'Table' })
    .click()
  await expect(page.getByRole('cell', { name: 'Period before' }).first()).toBeVisible()
})

test('the statistics stand beside the paper’s, and can be had as CSV', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/trends`)
  const table = page.getByRole('region', { name: 'Trend of days, episodes per developer turn' })
  await expect(table.getByRole('row')).toHaveCount(1 + 3 * 10)
  await expect(table.getByRole('row', { name: /^All episodes/ }).first()).toContainText('−0.000264')

  await page.getByLabel('Measure of trends', { exact: true }).getByRole('radio', { name: 'Share' }).click()
  const shares = page.getByRole('region', { name: 'Trend of days, share of the day’s symptom labels' })
  await expect(shares.getByRole('row')).toHaveCount(1 + 3 * 9)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /CSV of Trend of days/ }).click()
  expect((await download).suggestedFilename()).toBe('trends-of-days-share.csv')
})

test('a chart is read with the arrow keys, and Enter opens the episodes of a month', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/trends?unit=month`)
  const chart = page.getByTestId('line-plot').first().getByRole('application')
  await chart.focus()
  await chart.press('ArrowRight')
  await expect(page.getByText(/in \d+ developer turns/).first()).toBeVisible()
  await chart.press('Enter')

  await expect(page).toHaveURL(/\/episodes\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-01$/)
})

test('the bars of symptoms are read with the arrow keys too', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/trends?unit=month`)
  const chart = page.getByTestId('trend-plot').getByRole('application')
  await chart.focus()
  await chart.press('ArrowRight')
  await expect(page.getByText(/\d+ sessions?, \d+ developer turns?, \d+ episodes?/)).toBeVisible()
  await chart.press('Enter')

  await expect(page).toHaveURL(/\/episodes\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-01$/)
})

test('a link to a chart holds how it is drawn, and leads to it', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.url })
  await page.goto(`${app.url}/trends?platform=CLI&unit=week`)
  await page.getByRole('button', { name: 'Copy a link to Trend of days, episodes per developer turn' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  expect(link).toBe(`${app.url}/trends?platform=CLI&unit=week#trends-of-days-rate`)
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Trend of days, episodes per developer turn' })).toBeInViewport()
})

test('the page has no serious accessibility fault, light, dark or narrow', async ({ ownerPage: page, app, expectAccessible }) => {
  await loadDemo(page, app.url)
  await everyLook(page, async () => {
    await page.goto(`${app.url}/trends?by=agent`)
    await expect(page.getByRole('rowheader', { name: 'All sessions' })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })
})
