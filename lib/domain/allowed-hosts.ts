/** A host that the operator lets webhooks reach though it is in a private network or without TLS; null: any port. */
export type AllowedHost = { hostname: string; port: number | null }

const HOST = /^(\[[\da-f:.]+\]|[^\s:/@[\]]+)(?::(\d{1,5}))?$/i

/** A comma list of `host` and `host:port`. Null if one is neither. */
export function readAllowedHosts(list: string): AllowedHost[] | null {
  const entries = list.split(',').map((entry) => entry.trim())
  const hosts = entries.filter((entry) => entry !== '').map(readHost)
  return hosts.includes(null) ? null : hosts.filter((host) => host !== null)
}

function readHost(entry: string): AllowedHost | null {
  const [, hostname, port] = HOST.exec(entry) ?? []
  return hostname ? { hostname: hostname.toLowerCase(), port: port ? Number(port) : null } : null
}

export function isAllowedHost({ hostname, port, protocol }: URL, allowed: readonly AllowedHost[]): boolean {
  const asked = port ? Number(port) : protocol === 'https:' ? 443 : 80
  return allowed.some((host) => host.hostname === hostname && (host.port === null || host.port === asked))
}
