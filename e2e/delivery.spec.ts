import { createServer, type IncomingHttpHeaders } from 'node:http'
import { signWebhook } from '../lib/services/channels/sign-webhook'
import { type App, startApp } from './app-server'
import { everyLook } from './every-look'
import { test as base, expect } from './test'

type Received = { headers: IncomingHttpHeaders; body: string }
type Receiver = { url: string; host: string; received: Received[] }

/** An app whose operator lets webhooks reach the receiver, which is a server of the test. */
const test = base.extend<{ receiver: Receiver; app: App }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructuring pattern
  receiver: async ({}, use) => {
    const received: Received[] = []
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
      response.end('thank you')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    await use({ url: `http://${host}/hooks/9f3c`, host, received })
    server.close()
  },
  app: async ({ receiver }, use) => {
    const app = await startApp({ WEBHOOK_ALLOWED_HOSTS: receiver.host })
    await use(app)
    await app.stop()
  },
})

test('a webhook is added, tried and used by a schedule; what was sent is in the log', async ({
  ownerPage: page,
  receiver,
  expectAccessible,
}) => {
  await page.goto('/settings/delivery')
  await expect(page.getByText('No channel yet')).toBeVisible()
  await expect(page.getByText('Nothing was sent yet')).toBeVisible()
  await everyLook(page, () => expectAccessible(page))
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.getByRole('button', { name: 'Add a channel' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Webhook' }).click()
  await dialog.getByLabel('Name').fill('Our bot')
  await dialog.getByLabel('Address').fill(receiver.url)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  const secret = (await dialog.getByText(/^whsec_/).textContent()) ?? ''
  await dialog.getByRole('button', { name: 'I have copied it' }).click()

  await page.getByRole('button', { name: 'Test Our bot' }).click()
  await expect(page.getByText('The receiver answered: HTTP 200: thank you')).toBeVisible()
  const [post] = receiver.received
  const at = new Date(Number(post?.headers['webhook-timestamp']) * 1_000)
  const id = String(post?.headers['webhook-id'])
  expect(post?.headers).toMatchObject(signWebhook(secret, { id, at, body: post?.body ?? '' }))
  const log = page.getByRole('list', { name: 'What was sent' })
  await expect(log.getByRole('listitem')).toHaveCount(1)
  await expect(log).toContainText('Our bot')
  await expect(log).toContainText('Sent')

  await page.getByRole('button', { name: 'Add a schedule' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
  const schedules = page.getByRole('list', { name: 'Schedules' })
  await expect(schedules).toContainText('Monthly on day 1 at 08:00, UTC')
  await expect(schedules).toContainText(/Next: \w+, 1 \w+ \d{4} at 08:00/)
  await page.getByRole('button', { name: 'Pause the schedule to Our bot' }).click()
  await expect(schedules).toContainText('Paused')
  await everyLook(page, () => expectAccessible(page))

  await page.reload()
  await expect(page.getByRole('list', { name: 'Channels' })).toContainText(receiver.host)
  await expect(page.locator('body')).not.toContainText(secret)
  await expect(page.locator('body')).not.toContainText('9f3c')
})

test('an address in the own network is refused, and a channel that is deleted takes its log along', async ({ ownerPage: page }) => {
  await page.goto('/settings/delivery')
  await page.getByRole('button', { name: 'Add a channel' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Slack' }).click()
  await dialog.getByLabel('Name').fill('Inside')
  await dialog.getByLabel('Address').fill('https://169.254.169.254/latest/meta-data')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()

  await page.getByRole('button', { name: 'Test Inside' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'leads into a private network' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'What was sent' })).toContainText('Failed')

  await page.getByRole('button', { name: 'Delete Inside' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete channel' }).click()
  await expect(page.getByText('No channel yet')).toBeVisible()
  await expect(page.getByText('Nothing was sent yet')).toBeVisible()
})
