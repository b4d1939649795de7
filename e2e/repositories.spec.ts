import type { Page } from '@playwright/test'
import { answer, say } from '../lib/demo/beat'
import { PROJECTS } from '../lib/demo/projects'
import { writeClaudeCode } from '../lib/demo/writers/claude-code'
import { ANNOYED, aClaudeFile } from '../lib/testing/sample-files'
import type { App } from './app-server'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })

const STARTED = '2026-03-02T09:00:11.250Z'
const GOES_ON = [...ANNOYED, say('Now the footer.'), answer('The footer is done.')]
const FORKED = [...ANNOYED, say('Show me the diff.'), answer('Here it is.')]

/** A session, one that resumed it, one that forked from it, and a run by a script in another folder. */
async function aFamily(page: Page, app: App) {
  const scripted = { ...aScriptedFile(), name: 'run.jsonl' }
  const files = [
    aClaudeFile({ id: 1, beats: ANNOYED, startedAt: STARTED }),
    aClaudeFile({ id: 2, beats: GOES_ON, startedAt: STARTED }),
    aClaudeFile({ id: 3, beats: FORKED, startedAt: STARTED }),
    scripted,
  ]
  for (const { name, bytes } of files) {
    const multipart = { file: { name: name.split('/').at(-1) ?? name, mimeType: 'application/jsonl', buffer: Buffer.from(bytes) } }
    const sent = await page.request.post(`${app.url}/api/v1/sessions`, { multipart, headers: { origin: app.url } })
    expect(sent.ok()).toBe(true)
  }
  await page.goto(`${app.url}/sessions`)
  await expect(coverage(page).getByRole('link', { name: /^2\s*Counted/ })).toBeVisible({ timeout: 30_000 })
}

function aScriptedFile() {
  const { text } = writeClaudeCode({
    id: '00000000-0000-4000-a000-000000000009',
    project: { ...PROJECTS[0], name: 'nightly' },
    agent: 'Claude Code',
    release: '2.1.20',
    model: 'claude-sonnet-4',
    startedAt: new Date('2026-03-04T02:00:03.500Z'),
    beats: [say('Run the nightly checks.'), answer('All of them pass.')],
  })
  const lines = text.trim().split('\n')
  return { bytes: new TextEncoder().encode(lines.map((line) => line.replace('{', '{"entrypoint":"sdk-cli",')).join('\n')) }
}

const coverage = (page: Page) => page.getByRole('navigation', { name: 'Coverage' })

test('a session that was continued elsewhere is told, and why it does not count', async ({ ownerPage: page, app, expectAccessible }) => {
  await aFamily(page, app)

  await page.getByText('Why 2 sessions do not count').click()
  await expect(page.getByText('are counted there. Counting them here too would count them twice.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /See them.*continued elsewhere/ }).click()
  const rows = page.getByRole('list', { name: 'Sessions' }).getByRole('link')
  await expect(rows).toHaveCount(1)
  await rows.click()
  await expect(page.getByText('Continued in another session')).toBeVisible()
})

test('the copied turns of a fork are folded away, and lead to the session that counts them', async ({
  ownerPage: page,
  app,
  expectAccessible,
}) => {
  await page.goto(`${app.url}/sessions?standing=counted`)
  await page.getByRole('link', { name: / 1 developer turn / }).click()

  const notice = page.getByRole('status').filter({ hasText: 'Turns 1–4 are copied from' })
  await expect(notice).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Developer turn 1', exact: true })).toBeHidden()
  await page.getByRole('button', { name: 'Show copied turns' }).click()
  await expect(page.getByRole('heading', { name: 'Developer turn 1', exact: true })).toBeVisible()
  await expectAccessible(page)
  await notice.getByRole('link').click()
  await expect(page.getByText('3 developer, 3 agent')).toBeVisible()
})

test('a repository may count its automated runs', async ({ ownerPage: page, app, expectAccessible }) => {
  await page.goto(`${app.url}/settings`)
  await page.getByRole('link', { name: 'Open repositories' }).click()
  const nightly = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'nightly' }) })
  await expect(nightly).toContainText('0 counted, 1 excluded (an automated run)')
  await expectAccessible(page)

  await nightly.getByRole('checkbox', { name: 'Count automated runs' }).click()

  await expect(nightly).toContainText(', 1 counted')
  await page.goto(`${app.url}/sessions`)
  await expect(coverage(page).getByRole('link', { name: /^3\s*Counted/ })).toBeVisible()
})

test('two names are merged into one repository and parted again', async ({ ownerPage: page, app }) => {
  await page.goto(`${app.url}/settings/repositories`)
  await page.getByRole('button', { name: 'Merge nightly' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Into').click()
  await page.getByRole('option', { name: 'storefront' }).click()
  await dialog.getByRole('button', { name: 'Merge' }).click()

  const list = page.getByRole('list', { name: 'Repositories' })
  await expect(list.getByRole('heading')).toHaveText(['storefront'])
  await page.getByRole('button', { name: 'Part nightly from storefront' }).click()
  await expect(list.getByRole('heading')).toHaveText(['nightly', 'storefront'])
})

test('a repository of nobody is not found', async ({ ownerPage: page, app }) => {
  const address = `${app.url}/api/repositories/00000000-0000-4000-8000-000000000001`

  const changed = await page.request.patch(address, { data: { leftOut: true }, headers: { origin: app.url } })

  expect(changed.status()).toBe(404)
})
