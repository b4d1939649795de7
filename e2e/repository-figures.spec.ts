import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { everyLook } from './every-look'
import { loadDemo } from './load-demo'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })
test.use({ server: 'demo' })

const namesIn = (page: Page) => page.getByRole('rowheader').getByRole('link')

/** The page of the repository with most sessions. */
async function openFirst(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/repositories`)
  await namesIn(page).first().click()
  await expect(page.getByRole('heading', { name: 'Sessions in time, by the first symptom of each' })).toBeVisible()
}

test('from the navigation to a repository, and on to its sessions', async ({ ownerPage: page, app }) => {
  test.setTimeout(360_000)
  await loadDemo(page, app.url)
  await page.goto(app.url)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Repositories' }).click()
  await expect(page.getByRole('heading', { name: 'Repositories', level: 1 })).toBeVisible()
  const name = (await namesIn(page).first().textContent()) ?? ''

  await namesIn(page).first().click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await page.getByRole('list', { name: 'Sessions in time, by the first symptom of each' }).getByRole('link').first().click()

  await expect(page).toHaveURL(/\/sessions\/[0-9a-f-]+$/)
  await expect(page.getByRole('heading', { name: 'Developer turn 1', exact: true })).toBeVisible()
})

test('a column sorts the table, and the address keeps it', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/repositories`)
  await expect(namesIn(page).first()).toBeVisible()
  const ascending = (await namesIn(page).allTextContents()).toSorted()
  const header = page.getByRole('columnheader', { name: 'Repository' })

  await header.getByRole('button').click()
  await expect(page).toHaveURL(/sort=name/)
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  await expect(namesIn(page)).toHaveText(ascending)
  await header.getByRole('button').click()
  await expect(page).toHaveURL(/order=desc/)
  await page.reload()

  await expect(header).toHaveAttribute('aria-sort', 'descending')
  await expect(namesIn(page)).toHaveText(ascending.toReversed())
})

test('the search narrows the table and its file alike', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await page.goto(`${app.url}/repositories`)
  const name = (await namesIn(page).first().textContent()) ?? ''
  await page.getByRole('searchbox', { name: 'Search names of repositories' }).fill(name)
  await expect(namesIn(page)).toHaveText([name])

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV' }).click()
  const file = readFileSync(await (await download).path(), 'utf8')

  expect(file.trim().split('\r\n')).toHaveLength(2)
  expect(file).toContain(`,${name},`)
  await page.getByRole('searchbox').fill('nothing is called so')
  await expect(page.getByText('No repository fits')).toBeVisible()
})

test('the strip goes by the arrow keys, and Enter opens a session', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await openFirst(page, app.url)
  const marks = page.getByRole('list', { name: 'Sessions in time, by the first symptom of each' }).getByRole('link')
  const before = await marks.nth(-2).getAttribute('href')

  await marks.last().focus()
  await page.keyboard.press('ArrowLeft')
  await expect(marks.nth(-2)).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(new RegExp(`${before}$`))
})

test('shares, exact counts and the ratio within repositories stand beside each other', async ({ ownerPage: page, app }) => {
  await loadDemo(page, app.url)
  await openFirst(page, app.url)

  const counts = page.getByRole('region', { name: 'Pairs of adjacent sessions, counted' })
  await expect(counts.getByRole('row')).toHaveCount(4)
  await expect(page.getByText('Within repositories', { exact: true })).toBeVisible()
  await page
    .getByLabel(/^View of Symptom after symptom/)
    .getByRole('radio', { name: 'Table' })
    .click()
  await expect(page.getByRole('region', { name: /^Symptom after symptom/ }).getByRole('row')).toHaveCount(50)
  await page.getByLabel('Measure').getByRole('radio', { name: 'Rate' }).click()
  await expect(page).toHaveURL(/measure=rate/)
  await expect(page.getByRole('heading', { name: /^Episodes by (month|quarter), per 100 developer turns$/ })).toBeVisible()
  await page.getByRole('link', { name: /^See all .* episodes$/ }).click()
  await expect(page).toHaveURL(/\/episodes\?repository=/)
})

test('no page of repositories has a serious accessibility fault, light, dark or narrow', async ({
  ownerPage: page,
  app,
  expectAccessible,
}) => {
  test.setTimeout(120_000)
  await loadDemo(page, app.url)
  await everyLook(page, async () => {
    await page.goto(`${app.url}/repositories`)
    await expect(namesIn(page).first()).toBeVisible()
    await expectAccessible(page)
    const path = await namesIn(page).first().getAttribute('href')
    await page.goto(`${app.url}${path}`)
    await expect(page.getByRole('heading', { name: 'Latest episodes' })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })
})

test('a repository of nobody is not found', async ({ ownerPage: page, app }) => {
  const response = await page.goto(`${app.url}/repositories/00000000-0000-4000-8000-000000000001`)

  expect(response?.status()).toBe(404)
})
