import type { Page } from '@playwright/test'
import { everyLook, expectNoSidewaysScroll } from './every-look'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })

/** The workspace that a viewer looks at is a cookie, and every test has a browser of its own. */
async function lookAtDemo(page: Page, url: string): Promise<void> {
  const { workspaceId } = await (await page.request.get(`${url}/api/demo`)).json()
  await page.context().addCookies([{ name: 'pushback-workspace', value: workspaceId, url }])
}

test('the demo is loaded with one click and leads from a bar to the turn behind it', async ({ ownerPage: page, app }) => {
  test.setTimeout(240_000)
  await page.goto(app.url)
  const load = page.getByRole('button', { name: 'Load the demo' })
  const overview = page.getByRole('heading', { name: 'Overview' })
  await expect(async () => {
    if (await load.isEnabled({ timeout: 1_000 }).catch(() => false)) await load.click({ timeout: 5_000 })
    await expect(page.getByRole('progressbar', { name: 'Loading the demo' }).or(overview)).toBeVisible({ timeout: 5_000 })
  }, 'a page that was just drawn may not listen yet').toPass()
  await expect(overview).toBeVisible({ timeout: 200_000 })
  await expect(page.getByText(/of 600 sessions/).first()).toBeVisible({ timeout: 200_000 })

  await page.getByRole('link', { name: /^Developer constraint violation: .* Show these episodes/ }).click()
  await expect(page).toHaveURL(/\/episodes\?symptom=S3/)
  const first = page.getByRole('list', { name: 'Episodes' }).getByRole('link').first()
  await expect(first).toContainText('S3')
  await first.click()

  await expect(page).toHaveURL(/\/sessions\/[0-9a-f-]+\?episode=\d+#turn-\d+$/)
  const turn = page.url().split('#turn-')[1]
  await expect(page.getByRole('heading', { name: `Developer turn ${turn}`, exact: true })).toBeInViewport()
})

test('filters live in the address, reach every panel and survive a reload', async ({ ownerPage: page, app }) => {
  await lookAtDemo(page, app.url)
  await page.goto(`${app.url}/?platform=CLI&measure=rate&unit=month`)
  const shown = page.getByText(/\d+ of \d+ sessions/).first()
  await expect(shown).toBeVisible()
  const narrowed = await shown.textContent()
  await page.goto(app.url)
  await expect(page.getByText('of 600 sessions').first()).toBeVisible()

  expect(narrowed).not.toContain('of 600')
  await page.getByRole('button', { name: 'Platform' }).click()
  await page.getByRole('option', { name: /CLI/ }).click()
  await expect(page).toHaveURL(/platform=CLI/)
  await page.reload()
  await expect(page.getByText(narrowed ?? '').first()).toBeVisible()
})

test('the share of sessions stands beside what it would be without the errors of the classifier, and tells how', async ({
  ownerPage: page,
  app,
}) => {
  await lookAtDemo(page, app.url)
  await page.goto(app.url)

  await expect(page.getByText(/corrected for the classifier’s errors/)).toHaveCount(1)
  await page.getByRole('button', { name: 'How "Sessions with an episode" is corrected' }).focus()
  await expect(page.getByRole('tooltip')).toContainText('Rogan–Gladen')
})

test('a headline figure opens the episodes that it counts', async ({ ownerPage: page, app }) => {
  await lookAtDemo(page, app.url)
  await page.goto(app.url)

  await page.getByRole('link', { name: /^Resolved only after pushback: .* Show these episodes/ }).click()

  await expect(page).toHaveURL(/\/episodes\?resolver=RV2/)
  await expect(page.getByRole('list', { name: 'Episodes' }).getByRole('link').first()).toContainText('Agent, after pushback')
})

test('a chart has a table of the same numbers and a CSV', async ({ ownerPage: page, app }) => {
  await lookAtDemo(page, app.url)
  await page.goto(app.url)
  await page
    .getByLabel(/^View of Episodes by symptom/)
    .getByRole('radio', { name: 'Table' })
    .click()
  await expect(page.getByRole('region', { name: /Episodes by symptom/ }).getByRole('row')).toHaveCount(9)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /CSV of Episodes by symptom/ }).click()
  expect((await download).suggestedFilename()).toBe('symptoms.csv')
})

test('no page has a serious accessibility fault, light, dark or narrow', async ({ ownerPage: page, app, expectAccessible }) => {
  await lookAtDemo(page, app.url)
  await page.goto(`${app.url}/episodes`)
  const episode = await page.getByRole('list', { name: 'Episodes' }).getByRole('link').first().getAttribute('href')
  await everyLook(page, async () => {
    for (const path of ['/', '/sessions', '/episodes', episode ?? '', '/uploads', '/settings']) {
      await page.goto(app.url + path)
      await page.waitForLoadState('networkidle')
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
  })
})

test('the demo is removed with one click, and nothing of it stays', async ({ ownerPage: page, app }) => {
  await lookAtDemo(page, app.url)
  await page.goto(app.url)
  await page.getByRole('button', { name: 'Remove demo' }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /remove/i })
    .click()

  await expect(page.getByRole('heading', { name: 'Start with a few transcripts' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: 'Load the demo' })).toBeVisible()
})
