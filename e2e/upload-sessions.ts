import type { Page } from '@playwright/test'
import type { App } from './app-server'
import { expect } from './test'

type Files = readonly { name: string; bytes: Uint8Array }[]

/** Uploads files of one session each, and waits in the list of sessions until as many count as the workspace then has. */
export async function uploadSessions(page: Page, app: App, files: Files, total = files.length): Promise<void> {
  for (const { name, bytes } of files) {
    const file = { name: name.split('/').at(-1) ?? name, mimeType: 'application/jsonl', buffer: Buffer.from(bytes) }
    const sent = await page.request.post(`${app.url}/api/v1/sessions`, { multipart: { file }, headers: { origin: app.url } })
    expect(sent.ok()).toBe(true)
  }
  await page.goto(`${app.url}/sessions`)
  const counted = new RegExp(`^${total}\\s*Counted`)
  await expect(page.getByRole('navigation', { name: 'Coverage' }).getByRole('link', { name: counted })).toBeVisible({ timeout: 30_000 })
}
