import type { Page } from '@playwright/test'
import { expect } from './test'

/** Light, dark and on a phone. In none of them does the page scroll sideways. */
export async function everyLook(page: Page, check: () => Promise<void>): Promise<void> {
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await check()
    await expectNoSidewaysScroll(page)
  }
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(sideways, `${page.url()} at ${page.viewportSize()?.width} px scrolls sideways`).toBe(0)
}
