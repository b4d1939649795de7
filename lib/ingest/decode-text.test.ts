import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { decodeText } from './decode-text'

const utf8 = (text: string) => new TextEncoder().encode(text)

function codeOf(bytes: Uint8Array): string {
  try {
    decodeText(bytes)
  } catch (error) {
    if (error instanceof UnreadableTranscript) return error.code
    throw error
  }
  return 'readable'
}

test('UTF-8 text comes out as it is, line ends included', () => {
  expect(decodeText(utf8('Grüße\r\n→ 日本 🎈\n'))).toEqual({ text: 'Grüße\r\n→ 日本 🎈\n', warnings: [] })
})

test('a byte order mark is left out', () => {
  expect(decodeText(utf8('\uFEFF{"type":"user"}')).text).toBe('{"type":"user"}')
})

test('UTF-16 with a byte order mark is read in both orders', () => {
  const little = Buffer.from('\uFEFFHäuser 🎈', 'utf16le')

  expect(decodeText(little)).toEqual({ text: 'Häuser 🎈', warnings: [] })
  expect(decodeText(Buffer.from(little).swap16())).toEqual({ text: 'Häuser 🎈', warnings: [] })
})

test('NUL bytes in a text are left out and counted', () => {
  const text = 'a line of words\0\n'.repeat(4000)

  expect(decodeText(utf8(text))).toEqual({
    text: 'a line of words\n'.repeat(4000),
    warnings: [{ line: null, message: '4000 NUL characters were left out.' }],
  })
})

test('bytes that are no UTF-8 are replaced and counted, without those that were replaced before', () => {
  const bytes = Buffer.concat([utf8('already \uFFFD lost, and '), Buffer.from([0xff]), utf8(' and '), Buffer.from([0xc3])])

  expect(decodeText(bytes)).toEqual({
    text: 'already \uFFFD lost, and \uFFFD and \uFFFD',
    warnings: [{ line: null, message: '2 places were not valid UTF-8 and became "\uFFFD".' }],
  })
})

test('a file without a visible character is empty', () => {
  for (const text of ['', ' \r\n\t\n', '\uFEFF']) expect(codeOf(utf8(text))).toBe('empty')
})

test.each([
  ['a zip archive', Buffer.from('PK\x03\x04rest', 'latin1')],
  ['a gzip file', Buffer.from([0x1f, 0x8b, 8, 0])],
  ['a PNG image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  ['a PDF document', Buffer.from('%PDF-1.7 text')],
  ['an SQLite database', Buffer.from('SQLite format 3\0 text')],
  ['only NUL bytes', Buffer.alloc(1000)],
  ['mostly control bytes', Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7) % 40))],
])('%s is binary', (_, bytes) => {
  expect(codeOf(bytes)).toBe('binary')
})

test('encodings that cannot be told apart are refused by name', () => {
  const russian = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0])

  expect(codeOf(russian)).toBe('encoding')
  expect(codeOf(Buffer.from('{"type":"user"}', 'utf16le'))).toBe('encoding')
  expect(codeOf(Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]))).toBe('encoding')
})

test('terminal colours do not make a text binary', () => {
  expect(codeOf(utf8('\x1b[32m\x1b[1m\x1b[0m\b\b\n'.repeat(50)))).toBe('readable')
})

test('any bytes are either text or an UnreadableTranscript that says what to do', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(['readable', 'empty', 'binary', 'encoding']).toContain(codeOf(bytes))
    }),
  )
})

test('any text is read back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      const text = `Words: ${words.replaceAll('\0', '')}`

      expect(decodeText(utf8(text))).toEqual({ text, warnings: [] })
    }),
  )
})
