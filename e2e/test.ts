import AxeBuilder from '@axe-core/playwright'
import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test'
import { type AppServer, startApp } from './app-server'

export { expect }

export const OWNER = {
  name: 'Olive Owner',
  email: 'olive@example.com',
  password: 'correct horse battery',
  workspace: 'Acme',
  timeZone: 'UTC',
}

type Apps = { file: string; app: AppServer } | null

type Fixtures = {
  /** `demo`: specs that only read the demo share one server, as loading it takes long. */
  server: 'own' | 'demo'
  /** The built app, with a data folder that only this spec file uses unless it shares the demo's. */
  app: AppServer
  /** A page signed in as the owner, whose account is made if it is not there yet. */
  ownerPage: Page
  /** Fails for serious and critical accessibility violations. */
  expectAccessible: (page: Page) => Promise<void>
}

export const test = base.extend<Fixtures, { apps: { get: (file: string) => Promise<AppServer>; demo: () => Promise<AppServer> } }>({
  apps: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructuring pattern
    async ({}, use) => {
      let current: Apps = null
      let demo: AppServer | null = null
      await use({
        demo: async () => {
          demo ??= await startApp()
          return demo
        },
        get: async (file) => {
          if (current?.file === file) return current.app
          await current?.app.stop()
          current = { file, app: await startApp() }
          return current.app
        },
      })
      // Both are assigned in the closures above, which the compiler does not see.
      await (current as Apps)?.app.stop()
      await (demo as AppServer | null)?.stop()
    },
    { scope: 'worker' },
  ],
  server: ['own', { option: true }],
  app: async ({ apps, server }, use, testInfo) => use(await (server === 'demo' ? apps.demo() : apps.get(testInfo.file))),
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

/** Signs the page's browser context in; makes the owner account first if there is none. */
export async function signIn(request: APIRequestContext, url: string, who = OWNER): Promise<void> {
  await request.post(`${url}/api/setup`, { data: who, headers: { origin: url } })
  const { csrfToken } = await (await request.get(`${url}/api/auth/csrf`)).json()
  const form = { csrfToken, email: who.email, password: who.password, json: 'true' }
  await request.post(`${url}/api/auth/callback/credentials`, { form })
  const session = await (await request.get(`${url}/api/auth/session`)).json()
  expect(session.user?.email).toBe(who.email)
}

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
