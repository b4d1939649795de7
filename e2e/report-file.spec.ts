import { loadDemo } from './load-demo'
import { expect, test } from './test'

// The file forbids all scripts, those of the checks too.
test.use({ server: 'demo', bypassCSP: true })

test('the HTML file of a month is whole, accessible and fits a phone', async ({ ownerPage: page, app, expectAccessible }) => {
  test.setTimeout(360_000)
  await loadDemo(page, app.url)
  const { items } = await (await page.request.get(`${app.url}/api/v1/reports?kind=month`)).json()
  const { period, periodName } = items[1]
  const html = await (await page.request.get(`${app.url}/api/v1/reports/${period}/html`)).text()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await page.setContent(html)
  await page.locator('summary').evaluateAll((all) => {
    for (const one of all) one.parentElement?.setAttribute('open', '')
  })

  await expect(page.getByRole('heading', { level: 1, name: periodName })).toBeVisible()
  await expect(page.getByRole('img', { name: /Symptoms by month, episodes per 100 developer turns/ })).toBeVisible()
  for (const width of [1200, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
  expect(asked).toEqual([])
})
