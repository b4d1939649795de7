import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { type App, type AppServer, startApp } from './app-server'
import { demoUrl } from './demo-server'
import { signIn } from './sign-in'

export { expect }

type Started = { file: string; app: AppServer } | null

type Fixtures = {
  /** `demo`: specs that only read the demo share one server, as loading it takes long. */
  server: 'own' | 'demo'
  /** The built app, with a data folder that only this spec file uses unless it shares the demo's. */
  app: App
  /** A page signed in as the owner, whose account is made if it is not there yet. */
  ownerPage: Page
  /** Fails for serious and critical accessibility violations. */
  expectAccessible: (page: Page) => Promise<void>
}

export const test = base.extend<Fixtures, { appOf: (file: string) => Promise<AppServer> }>({
  appOf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructuring pattern
    async ({}, use) => {
      let current: Started = null
      await use(async (file) => {
        if (current?.file === file) return current.app
        await current?.app.stop()
        current = { file, app: await startApp() }
        return current.app
      })
      // Assigned in the closure above, which the compiler does not see.
      await (current as Started)?.app.stop()
    },
    { scope: 'worker' },
  ],
  server: ['own', { option: true }],
  app: async ({ appOf, server }, use, testInfo) => use(server === 'demo' ? { url: demoUrl() } : await appOf(testInfo.file)),
  baseURL: async ({ app }, use) => use(app.url),
  page: async ({ page }, use) => {
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) problems.push(message.text())
    })
    await use(page)
    expect(problems, 'errors in the browser console').toEqual([])
  },
  ownerPage: async ({ page, app }, use) => {
    await signIn(page.request, app.url)
    await use(page)
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructuring pattern
  expectAccessible: async ({}, use) => use(expectNoViolations),
})

/** All rules run in the one frame of the page: to hand out each element that passed, and put the answers together elsewhere, takes twice as long as the rules. */
async function expectNoViolations(page: Page): Promise<void> {
  expect(page.frames()).toHaveLength(1)
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([])
}
