import { type APIRequestContext, expect } from '@playwright/test'

export const OWNER = {
  name: 'Olive Owner',
  email: 'olive@example.com',
  password: 'correct horse battery',
  workspace: 'Acme',
  timeZone: 'UTC',
}

/** Signs the page's browser context in; makes the owner account first if there is none. */
export async function signIn(request: APIRequestContext, url: string, who = OWNER): Promise<void> {
  await request.post(`${url}/api/setup`, { data: who, headers: { origin: url } })
  const { csrfToken } = await (await request.get(`${url}/api/auth/csrf`)).json()
  const form = { csrfToken, email: who.email, password: who.password, json: 'true' }
  await request.post(`${url}/api/auth/callback/credentials`, { form })
  const session = await (await request.get(`${url}/api/auth/session`)).json()
  expect(session.user?.email).toBe(who.email)
}
