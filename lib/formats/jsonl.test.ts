import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJsonLines } from './jsonl'

const read = (text: string) => {
  const { records, warnings } = readJsonLines(text)
  return { values: records.map(({ line, value }) => [line, value]), warned: warnings.map(({ line }) => line) }
}

describe('what real files have', () => {
  test.each([
    ['blank lines count but hold nothing', '{"a":1}\n\n  \n{"a":2}\n', [1, 4]],
    ['carriage returns', '{"a":1}\r\n{"a":2}\r\n', [1, 2]],
    ['a byte order mark', '\uFEFF{"a":1}\n{"a":2}', [1, 2]],
    ['NUL bytes around an object', '\0\0{"a":1}\0\n\0\n{"a":2}', [1, 3]],
    ['two objects on a line', '{"a":1}{"a":2}', [1, 1]],
    ['two objects on a line with braces in their strings', '{"a":1,"b":"}{\\"{"} {"a":2}', [1, 1]],
  ])('%s', (_, text, lines) => {
    const { values, warned } = read(text)

    expect(values).toMatchObject(lines.map((line, index) => [line, { a: index + 1 }]))
    expect(warned).toEqual([])
  })

  test('a broken line is a warning with its number, and the rest is read', () => {
    const { values, warned } = read('{"a":1}\nnot json\n{"a":\n{"a":2}{"a"\n{"a":3}')

    expect(values).toEqual([
      [1, { a: 1 }],
      [4, { a: 2 }],
      [5, { a: 3 }],
    ])
    expect(warned).toEqual([2, 3, 4])
  })

  test('a last line that is cut off is told apart from a broken one', () => {
    const { warnings } = readJsonLines('nonsense\n{"a":1}\n{"a":')

    expect(warnings).toEqual([
      { line: 1, message: 'This line is not JSON and was left out.' },
      { line: 3, message: 'The last line is cut off and was left out.' },
    ])
  })

  test('an object is read whatever stands before and behind it on its line', () => {
    expect(read('data: {"a":1}\n{"a":2}, {"a":3}x')).toEqual({
      values: [
        [1, { a: 1 }],
        [2, { a: 2 }],
        [2, { a: 3 }],
      ],
      warned: [1, 2, 2],
    })
  })

  test('a good line behind any number of broken ones is read', () => {
    const { values } = read(`${'{"a"}\n-\n'.repeat(2_000)}{"a":1}\n[1]\n"a"\n`)

    expect(values).toEqual([
      [4001, { a: 1 }],
      [4002, [1]],
      [4003, 'a'],
    ])
  })

  test('of very many broken lines the first are told and the rest counted', () => {
    const { warnings } = readJsonLines('x\n'.repeat(10_000))

    expect(warnings).toHaveLength(51)
    expect(warnings.at(-1)).toEqual({ line: null, message: '9950 more pieces are not JSON and were left out.' })
  })
})

describe('any text', () => {
  test('is read without an error, and always alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '"', '\\', '\n', '\0', 'a', '1', ':', ' ') }), (text) => {
        expect(readJsonLines(text)).toEqual(readJsonLines(text))
      }),
    )
  })

  test('objects that were written are read, whatever parts them', () => {
    const parted = fc.array(fc.tuple(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom('\n', '\r\n', '', ' ', '\n\n')))

    fc.assert(
      fc.property(parted, (pieces) => {
        const { records, warnings } = readJsonLines(pieces.map(([object, end]) => JSON.stringify(object) + end).join(''))

        expect(records.map(({ value }) => value)).toEqual(pieces.map(([object]) => JSON.parse(JSON.stringify(object))))
        expect(warnings).toEqual([])
      }),
    )
  })

  test.each(['{', '"', '}', '{"a":', '\\', '\0'])('a line of a million times %j is read', (piece) => {
    const { values } = read(`${piece.repeat(1_000_000)}\n{"a":1}`)

    expect(values).toEqual([[2, { a: 1 }]])
  })
})
