import { request } from '@playwright/test'
import { startApp } from './app-server'
import { signIn } from './sign-in'

const VARIABLE = 'PUSHBACK_E2E_DEMO_URL'

/** The server whose demo all specs that only read it share. */
export function demoUrl(): string {
  const url = process.env[VARIABLE]
  if (!url) throw new Error('The server of the demo was not started.')
  return url
}

/** Playwright runs this once, before all workers. The demo loads while they begin with other specs; `loadDemo` waits for it. */
export default async function startDemoServer(): Promise<() => Promise<void>> {
  const app = await startApp()
  process.env[VARIABLE] = app.url
  const api = await request.newContext({ extraHTTPHeaders: { origin: app.url } })
  await signIn(api, app.url)
  await api.post(`${app.url}/api/demo`)
  await api.dispose()
  return app.stop
}
