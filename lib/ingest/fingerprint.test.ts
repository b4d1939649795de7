import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint'

test('a fingerprint is the SHA-256 of the text', () => {
  expect(fingerprint('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('line ends do not change a fingerprint; words do', () => {
  expect(fingerprint('a\r\nb\rc\n')).toBe(fingerprint('a\nb\nc\n'))
  expect(fingerprint('a\nb')).not.toBe(fingerprint('a b'))
})
