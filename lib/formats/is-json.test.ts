import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isJson } from './is-json'

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test.each([
  '',
  '{}',
  '[]',
  '{]',
  '[1,]',
  '{"a":1,}',
  '{"a"}',
  '[1 2]',
  '01',
  '1.',
  '-',
  '1e5',
  '"\\u00e9\\n"',
  '"\\x"',
  '"\\u12"',
  '"\t"',
  'nul',
  'true false',
  ' [ { "a" : [ ] } ] ',
  '{"a":{"b":[1,{"c":null}]}}',
  '\u00a01',
])('%j is judged as the parser judges it', (text) => {
  expect(isJson(text)).toBe(parses(text))
})

test('every written value is JSON', () => {
  fc.assert(fc.property(fc.json(), (text) => isJson(text)))
})

test('any text of the signs of JSON is judged as the parser judges it', () => {
  const sign = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', 'a', 'u', '0', '1', '-', '.', 'e', ' ', '\n', 'true', 'null', '"a"')

  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 12 }), (text) => {
      expect(isJson(text)).toBe(parses(text))
    }),
    { numRuns: 5000 },
  )
})

test('a written value with one character changed is judged as the parser judges it', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (text, at, piece) => {
      const changed = text.slice(0, at % text.length) + piece + text.slice((at % text.length) + 1)

      expect(isJson(changed)).toBe(parses(changed))
    }),
    { numRuns: 2000 },
  )
})

test('nesting of any depth is no trouble', () => {
  expect(isJson('['.repeat(1_000_000) + ']'.repeat(1_000_000))).toBe(true)
})
