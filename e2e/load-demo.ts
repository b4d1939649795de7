import type { Page } from '@playwright/test'
import { expect } from './test'

/** The demo, loaded once for a server, as the workspace that the page looks at. That is a cookie, and every test has a browser of its own. */
export async function loadDemo(page: Page, url: string): Promise<void> {
  const progress = async () => (await page.request.get(`${url}/api/demo`)).json()
  if ((await progress()).state === 'absent') await page.request.post(`${url}/api/demo`, { headers: { origin: url } })
  await expect(async () => expect((await progress()).state).toBe('ready')).toPass({ timeout: 300_000, intervals: [1000] })
  await page.context().addCookies([{ name: 'pushback-workspace', value: (await progress()).workspaceId, url }])
}
