import type { Browser, Page } from '@playwright/test'
import { ANNOYED, aClaudeFile } from '../lib/testing/sample-files'
import type { App } from './app-server'
import { everyLook } from './every-look'
import { expect, test } from './test'
import { uploadSessions } from './upload-sessions'

test.describe.configure({ mode: 'serial' })

const march = (id: number, day: number) =>
  aClaudeFile({ id, beats: ANNOYED, startedAt: `2026-03-${String(day).padStart(2, '0')}T09:00:00Z` })
const DOZEN = Array.from({ length: 12 }, (_, at) => march(at + 1, at + 2))
const PASSWORD = 'told by telephone'

const share = (page: Page) => page.getByRole('dialog', { name: 'Share revision 1' })

/** A browser that nobody signed in with. */
async function aStranger(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage()
}

test('a month with sessions has a report, from the navigation', async ({ ownerPage: page, app, expectAccessible }) => {
  await uploadSessions(page, app, DOZEN)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reports' }).click()
  await expect(page.getByRole('row', { name: /March 2026 Open 12 12 100.0 %/ })).toBeVisible()
  await page.getByRole('link', { name: 'March 2026', exact: true }).click()

  await expect(page).toHaveURL(`${app.url}/reports/2026-03`)
  await expect(page.getByRole('heading', { level: 1, name: 'Report of March 2026' })).toBeVisible()
  await everyLook(page, async () => {
    await page.goto(`${app.url}/reports/2026-03`)
    await expectAccessible(page)
    await page.goto(`${app.url}/reports`)
    await expectAccessible(page)
  })
})

test('an address that leads to no report says why, and where the reports are', async ({ ownerPage: page, app, expectAccessible }) => {
  for (const [address, why] of [
    ['2026-13', '"2026-13" is no month and no week.'],
    ['2999-01', '2999-01 has not begun'],
    ['2026-03?view=cut', 'The address names a view or a revision that cannot be.'],
    ['2026-03?view=00000000-0000-4000-8000-000000000000', 'There is no such view'],
    ['2026-03?revision=9', 'has no revision 9'],
  ]) {
    await page.goto(`${app.url}/reports/${address}`)
    await expect(page.getByText(why ?? '')).toBeVisible()
  }
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: 'All reports' }).click()

  await expect(page.getByRole('link', { name: 'March 2026', exact: true })).toBeVisible()
})

test('closed, it keeps its numbers; what comes later is a revision that says what changed', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/reports/2026-03`)
  await page.getByRole('button', { name: 'Close the report' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close the report' }).click()
  await expect(page.getByText('its numbers never change')).toBeVisible()
  const closed = await (await page.request.get(`${app.url}/api/v1/reports/2026-03/json`)).text()

  await uploadSessions(page, app, [march(13, 20)], 13)
  await page.goto(`${app.url}/reports/2026-03`)
  await expect(page.getByText('Revision 1 of')).toBeVisible()
  await page.getByRole('button', { name: 'Look for changes' }).click()

  await expect(page.getByText('Revision 2 of')).toBeVisible()
  await page.getByText(/^\d+ changes$/).click()
  await expect(page.getByRole('region', { name: 'What revision 2 changed' }).getByRole('row').nth(1)).toBeVisible()
  await page.getByRole('link', { name: 'Revision 1', exact: true }).click()
  await expect(page.getByText('There is a newer one, revision 2.')).toBeVisible()
  expect(await (await page.request.get(`${app.url}/api/v1/reports/2026-03/json?revision=1`)).text()).toBe(closed)
})

test('it is exported in every format', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/reports/2026-03?revision=1`)
  await page.getByRole('button', { name: 'Export' }).click()
  const entries = page.getByRole('menuitem')
  await expect(entries).toHaveCount(6)
  const links = await entries.evaluateAll((items) => items.map((item) => item.getAttribute('href')))

  for (const [at, [type, begin]] of Object.entries([
    ['application/pdf', '%PDF-'],
    ['text/html', '<!DOCTYPE html>'],
    ['text/markdown', '# '],
    ['application/zip', 'PK'],
    ['application/json', '{"schema":"pushback.report/1"'],
    ['application/x-ndjson', '{'],
  ])) {
    const file = await page.request.get(`${app.url}${links[Number(at)]}`)
    expect(file.headers()['content-type']).toContain(type)
    expect(file.headers()['content-disposition']).toContain('attachment')
    expect((await file.body()).toString('latin1').startsWith(begin ?? '')).toBe(true)
  }
})

test('a link opens one revision to a stranger with its password, and nothing else', async ({
  ownerPage: page,
  app,
  browser,
  expectAccessible,
}) => {
  const address = await makeLink(page, app)
  const stranger = await aStranger(browser)
  await stranger.goto(address)
  await stranger.getByLabel(/^Password/).fill('guessed wrong')
  await stranger.getByRole('button', { name: 'Open the report' }).click()
  await expect(stranger.getByText('This is not the password')).toBeVisible()
  await expectAccessible(stranger)
  expect((await stranger.request.get(`${app.url}/api${new URL(address).pathname}/json`)).status()).toBe(404)

  await stranger.getByLabel(/^Password/).fill(PASSWORD)
  await stranger.getByRole('button', { name: 'Open the report' }).click()
  await expect(stranger.getByRole('heading', { name: /March 2026/ }).first()).toBeVisible()
  await expectAccessible(stranger)
  const pdf = await stranger.request.get(`${app.url}/api${new URL(address).pathname}/pdf`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  expect(await stranger.locator('a[href^="/"]:not([download])').count()).toBe(0)
  expect((await stranger.request.get(`${app.url}/api/v1/reports/2026-03/json`)).status()).toBe(401)
  await stranger.goto(`${app.url}/reports/2026-03`)
  await expect(stranger).toHaveURL(/\/login/)

  await page.getByRole('button', { name: /^Revoke pbs_/ }).click()
  await expect(share(page).getByText('Revoked', { exact: true })).toBeVisible()
  await stranger.goto(address)
  await expect(stranger.getByRole('heading', { name: 'This link opens nothing any more' })).toBeVisible()
  await stranger.context().close()
})

/** A link to the first revision, with a password; its dialog stays open. */
async function makeLink(page: Page, app: App): Promise<string> {
  await page.goto(`${app.url}/reports/2026-03?revision=1`)
  await page.getByRole('button', { name: 'Share' }).click()
  await share(page)
    .getByLabel(/^Password/)
    .fill('short')
  await share(page).getByRole('button', { name: 'Make a link' }).click()
  await expect(share(page).getByText('At least eight characters.')).toBeVisible()
  await share(page)
    .getByLabel(/^Password/)
    .fill(PASSWORD)
  await share(page).getByRole('button', { name: 'Make a link' }).click()
  return (
    (await share(page)
      .getByText(/\/shared\/pbs_/)
      .textContent()) ?? ''
  )
}

test('deleted by an owner who was told what is lost, the month is open again', async ({ ownerPage: page, app, expectAccessible }) => {
  await page.goto(`${app.url}/reports/2026-03?revision=1`)
  await page.getByRole('button', { name: 'Delete the report' }).click()
  const asked = page.getByRole('alertdialog', { name: 'Delete the report of March 2026?' })
  await expect(asked).toContainText('links to them stop working')
  await expectAccessible(page)
  await asked.getByRole('button', { name: 'Delete the report' }).click()

  await expect(page).toHaveURL(`${app.url}/reports?kind=month`)
  await expect(page.getByRole('row', { name: /March 2026 Open 13/ })).toBeVisible()
})
