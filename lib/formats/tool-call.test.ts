import { expect, test } from 'vitest'
import { namedCall, targetIn, toolKinds } from './tool-call'

test('a tool has the kind in whose line it stands, and none is inherited', () => {
  const kinds = toolKinds({ read: 'read_file view', shell: 'bash' })

  expect(['view', 'bash', 'constructor'].map((name) => kinds.get(name))).toEqual(['read', 'shell', undefined])
})

test('the target is the first field in the given order that holds text', () => {
  const input = { url: 'https://example.com', path: '', file: 7, query: 'cart' }

  expect(targetIn(input, ['path', 'file', 'query', 'url'])).toBe('cart')
  expect(targetIn(input, ['path', 'file'])).toBeNull()
})

test('a shell has a command instead of a target', () => {
  const of = (kind: 'shell' | 'read', input: Record<string, unknown>) =>
    namedCall({ id: '1', name: 'run', kind, target: 'a.ts', input, text: '' })

  expect(of('shell', { command: 'ls' })).toMatchObject({ target: null, command: 'ls', input: null })
  expect(of('shell', { command: ['ls'] })).toMatchObject({ target: null, command: null })
  expect(of('read', { command: 'ls' })).toMatchObject({ target: 'a.ts', command: null })
})
