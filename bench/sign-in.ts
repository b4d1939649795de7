/** A signed-in client of a server that nobody set up yet: makes the owner and an API token. */
export async function signIn(url: string): Promise<{ cookie: string; token: string }> {
  const cookies = new Map<string, string>()
  const call = async (path: string, init: RequestInit = {}) => {
    const headers = { origin: url, cookie: cookieOf(cookies), ...init.headers }
    const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return response
  }
  await call('/api/setup', json('POST', { ...OWNER, name: 'Bench', workspace: 'Bench', timeZone: 'UTC' }))
  const { csrfToken } = await (await call('/api/auth/csrf')).json()
  await call('/api/auth/callback/credentials', { method: 'POST', body: new URLSearchParams({ csrfToken, ...OWNER, json: 'true' }) })
  const made = await call('/api/tokens', json('POST', { name: 'bench', scopes: ['ingest', 'read'], expiresInDays: null }))
  if (!made.ok) throw new Error(`no token: ${made.status} ${await made.text()}`)
  return { cookie: cookieOf(cookies), token: (await made.json()).secret }
}

const OWNER = { email: 'bench@example.com', password: 'a long enough password' }

const json = (method: string, body: unknown): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

const cookieOf = (cookies: Map<string, string>) => Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ')
