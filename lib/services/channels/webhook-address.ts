import { type AllowedHost, isAllowedHost } from '@/lib/domain/allowed-hosts'

export const HOW_TO_ALLOW = 'The operator of this server can allow a host of their own by WEBHOOK_ALLOWED_HOSTS.'

/** Why nothing is sent to an address, as far as the address itself tells; null if nothing speaks against it. */
export function whyNotSentTo(url: string, allowed: readonly AllowedHost[]): string | null {
  if (!URL.canParse(url)) return 'This is no web address.'
  const address = new URL(url)
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return 'Only addresses that begin with https:// are sent to.'
  if (isAllowedHost(address, allowed) || address.protocol === 'https:') return null
  return `Only addresses that begin with https:// are sent to. ${HOW_TO_ALLOW}`
}
