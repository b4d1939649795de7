import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { otelEvents } from '.'

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
const NAMES = ['claude-with-prompts', 'claude-without-prompts', 'codex']
const parse = (text: string) => otelEvents.parse({ name: 'otel/x.jsonl', text })
const linesOf = (name: string) => fixture(`${name}.jsonl`).trimEnd().split('\n')
const developerTurns = (text: string) => parse(text).sessions[0]?.turns.filter(({ role }) => role === 'developer').length ?? 0

test.each(NAMES)('%s is read as its golden twin says', (name) => {
  expect(parse(fixture(`${name}.jsonl`))).toEqual(JSON.parse(fixture(`${name}.json`)))
})

describe('lines that overtake each other or come twice', () => {
  test.each(NAMES)('%s is the same in any order', (name) => {
    const expected = JSON.parse(fixture(`${name}.json`)).sessions

    fc.assert(
      fc.property(fc.shuffledSubarray(linesOf(name), { minLength: linesOf(name).length }), (lines) => {
        expect(parse([...lines, ...lines.slice(0, 2)].join('\n')).sessions).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })
})

test.each(NAMES)('a beginning of %s has no more developer turns than the whole', (name) => {
  const lines = linesOf(name)
  const counts = lines.map((_, index) => developerTurns(lines.slice(0, index + 1).join('\n')))

  expect(Math.max(...counts)).toBe(counts.at(-1))
})

test('a line that is no event is a warning, and a file of none is refused', () => {
  const [first = ''] = linesOf('codex')

  expect(parse(`${first}\n{"otel":"codex.x"}\n`).warnings).toEqual([
    { line: 2, message: 'This line is not an event of an agent and was left out.' },
  ])
  expect(() => parse('{"otel":"codex.user_prompt"}')).toThrow(UnreadableTranscript)
})
