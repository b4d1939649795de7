import { expect, test } from 'vitest'
import { readVersion, versionText } from './classifier-version'

test('a version is read as it is written', () => {
  const version = { id: 'builtin', version: 2 }

  const text = versionText(version)

  expect(text).toBe('builtin@2')
  expect(readVersion(text)).toEqual(version)
})

test.each([null, '', 'builtin', 'builtin@', 'builtin@0', 'builtin@two', '@2', 'a b@2', 'builtin@2@3'])('%s names no version', (text) => {
  const read = readVersion(text)

  expect(read).toBeNull()
})
