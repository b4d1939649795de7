import 'server-only'
import { readEnv } from '@/lib/env'

/** Where this request reached the app, for links that lead back to it; without a slash at the end. */
export function baseUrl(request: Request): string {
  const { protocol, host } = new URL(request.url)
  const address = readEnv().PUBLIC_URL ?? `${protocol}//${request.headers.get('host') ?? host}`
  return address.replace(/\/+$/, '')
}
