import { chromium, defineConfig } from '@playwright/test'
import { findChromium } from './scripts/find-chromium.mjs'

const executablePath = findChromium(chromium.executablePath())

/** Runs against the built app (`npm run build`). Spec files start a server and a data folder of their own, or share the one of the demo. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/demo-server.ts',
  workers: 2,
  // A test that needs its second try is listed as flaky: a race to be mended, but not a reason to know nothing of the rest.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line']],
  use: {
    ...(executablePath
      ? {
          launchOptions: {
            executablePath,
            args: [
              '--no-sandbox',
              '--disable-gpu',
              '--disable-background-networking',
              '--disable-component-update',
              '--disable-sync',
              '--no-first-run',
            ],
          },
        }
      : {}),
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
  },
})
