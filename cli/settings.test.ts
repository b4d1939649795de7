import { statSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { configPath, connectionOf, readConfig, serverUrl, writeConfig } from './settings'
import { aHome, aMachine } from './testing/fake-home'

test('what was stored is read again, and only its owner may', async () => {
  const machine = aMachine(aHome())

  await writeConfig(machine, { url: 'https://pushback.example.com', token: 'pbk_1' })

  expect(await readConfig(machine)).toEqual({ valid: true, value: { url: 'https://pushback.example.com', token: 'pbk_1' } })
  expect(statSync(configPath(machine)).mode & 0o777).toBe(0o600)
})

test('a flag counts before a variable, and that before the file', () => {
  const machine = { ...aMachine('/home/ada'), env: { PUSHBACK_URL: 'https://variable.example', PUSHBACK_TOKEN: 'pbk_variable' } }
  const config = { url: 'https://file.example', token: 'pbk_file' }

  expect(connectionOf({ url: 'https://flag.example' }, machine, config)).toEqual({
    valid: true,
    value: { url: 'https://flag.example', token: 'pbk_variable' },
  })
  expect(connectionOf({}, { ...machine, env: {} }, config)).toEqual({ valid: true, value: config })
  expect(connectionOf({}, { ...machine, env: {} }, {})).toMatchObject({ valid: false })
})

test('a file that is damaged is told, not taken for an empty one', async () => {
  const machine = aMachine(aHome())
  await writeConfig(machine, {})
  writeFileSync(configPath(machine), '{"url":')

  expect(await readConfig(machine)).toMatchObject({ valid: false, reason: expect.stringContaining(configPath(machine)) })
})

test.each([
  ['https://pushback.example.com/', 'https://pushback.example.com'],
  ['https://example.com/pushback/', 'https://example.com/pushback'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ['http://[::1]:3000', 'http://[::1]:3000'],
])('%s is the server %s', (text, expected) => {
  expect(serverUrl(text, false)).toEqual({ valid: true, value: expected })
})

test.each(['http://pushback.example.com', 'http://localhost.example.com', 'http://127.0.0.1.example.com', 'ftp://localhost', 'pushback'])(
  '%s is refused',
  (text) => {
    expect(serverUrl(text, false)).toMatchObject({ valid: false })
  },
)

test('an open way is allowed to one who asks for it', () => {
  expect(serverUrl('http://pushback.lan', true)).toEqual({ valid: true, value: 'http://pushback.lan' })
})
