import { expect, test } from 'vitest'
import { escapeMarkdown } from './escape-markdown'

test.each([
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['**bold** `code` | [link](javascript:alert(1))', '\\*\\*bold\\*\\* \\`code\\` \\| \\[link\\](javascript\\:alert(1))'],
  ['# heading', '\\# heading'],
  ['- item', '\\- item'],
  ['12. item', '12\\. item'],
  ['=====', '\\====='],
  ['one\n\n# two\r\nthree', 'one # two three'],
  ['&lt; and \\', '\\&lt; and \\\\'],
  ['see https://example.com or www.example.com', 'see https\\://example.com or www\\.example.com'],
  ['mail a@example.com, @alice, #12', 'mail a@\u2060example.com, @\u2060alice, #\u206012'],
])('%j is shown as it stands', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown)
})

test('plain words and numbers stay as they are', () => {
  const text = '60 of 120 sessions (50.0 %), 12.0 points more – “Developer constraint violation”, acme/shop; at 10:30, v1.2.3'
  const numbers = ['50.0 %', '-12.5', '+3.7', '2026-10-01']

  expect(escapeMarkdown(text)).toBe(text)
  expect(numbers.map(escapeMarkdown)).toEqual(numbers)
})
