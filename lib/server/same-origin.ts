/**
 * Whether a request that carries the login cookie comes from our own pages. Browsers send Sec-Fetch-Site or Origin with
 * every request that changes something; reading is harmless, as other sites cannot see the answer.
 */
export function isSameOrigin(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('origin')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get('host')
}
