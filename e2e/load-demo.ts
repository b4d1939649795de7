import type { Page } from '@playwright/test'
import { expect, test } from './test'

const MOST_MS = 300_000

/** Waits for the demo, and makes it the workspace that the page looks at. That is a cookie, and every test has a browser of its own. */
export async function loadDemo(page: Page, url: string): Promise<void> {
  const progress = async () => (await page.request.get(`${url}/api/demo`)).json()
  if ((await progress()).state !== 'ready') test.setTimeout(test.info().timeout + MOST_MS)
  await expect(async () => expect((await progress()).state).toBe('ready')).toPass({ timeout: MOST_MS, intervals: [1000] })
  await page.context().addCookies([{ name: 'pushback-workspace', value: (await progress()).workspaceId, url }])
}
