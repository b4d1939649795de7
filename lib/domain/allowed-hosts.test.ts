import { expect, test } from 'vitest'
import { isAllowedHost, readAllowedHosts } from './allowed-hosts'

test('hosts are listed with or without a port', () => {
  const hosts = readAllowedHosts(' chat.internal, Localhost:8080 ,[::1]:9000,')

  expect(hosts).toEqual([
    { hostname: 'chat.internal', port: null },
    { hostname: 'localhost', port: 8080 },
    { hostname: '[::1]', port: 9000 },
  ])
})

test.each(['https://chat.internal', 'a b', 'host:port', '::1', 'user@host'])('%s is no host', (entry) => {
  const hosts = readAllowedHosts(`fine.internal,${entry}`)

  expect(hosts).toBeNull()
})

test.each([
  ['http://chat.internal/hook', true],
  ['http://CHAT.internal:9999/hook', true],
  ['http://localhost:8080', true],
  ['http://localhost', false],
  ['http://[::1]:9000/', true],
  ['http://evil.chat.internal/', false],
  ['http://chat.internal.example.com/', false],
  ['http://chat.internal@example.com/', false],
])('%s is allowed: %s', (url, expected) => {
  const allowed = readAllowedHosts('chat.internal,localhost:8080,[::1]:9000') ?? []

  const isAllowed = isAllowedHost(new URL(url), allowed)

  expect(isAllowed).toBe(expected)
})

test('a port that the address leaves out is that of its scheme', () => {
  const [plain, tls] = [readAllowedHosts('a.internal:80') ?? [], readAllowedHosts('a.internal:443') ?? []]

  expect(isAllowedHost(new URL('http://a.internal'), plain)).toBe(true)
  expect(isAllowedHost(new URL('https://a.internal'), tls)).toBe(true)
  expect(isAllowedHost(new URL('https://a.internal'), plain)).toBe(false)
})
