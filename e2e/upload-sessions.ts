import type { Page } from '@playwright/test'
import type { AppServer } from './app-server'
import { expect } from './test'

/** Uploads files of one session each, and waits in the list of sessions until all of them count. */
export async function uploadSessions(page: Page, app: AppServer, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  for (const { name, bytes } of files) {
    const file = { name: name.split('/').at(-1) ?? name, mimeType: 'application/jsonl', buffer: Buffer.from(bytes) }
    const sent = await page.request.post(`${app.url}/api/v1/sessions`, { multipart: { file }, headers: { origin: app.url } })
    expect(sent.ok()).toBe(true)
  }
  await page.goto(`${app.url}/sessions`)
  const counted = new RegExp(`^${files.length}\\s*Counted`)
  await expect(page.getByRole('navigation', { name: 'Coverage' }).getByRole('link', { name: counted })).toBeVisible({ timeout: 30_000 })
}
