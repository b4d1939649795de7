import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FormatId } from '@/lib/domain/format'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { formatFixtures } from '@/lib/testing/format-fixtures'
import { FORMAT_REGISTRY, recogniseFormat } from './registry'

const fixtures = formatFixtures()

describe.each(FormatId.options)('the folder of %s', (id) => {
  test.each(['README.md', 'index.ts'])('has a %s', (name) => {
    expect(existsSync(new URL(`./${id}/${name}`, import.meta.url))).toBe(true)
  })

  test('has at least three fixtures with their golden twins', () => {
    expect(fixtures.filter(({ format }) => format === id).length).toBeGreaterThanOrEqual(3)
  })

  test('is registered under its own id', () => {
    expect(FORMAT_REGISTRY[id].id).toBe(id)
  })
})

describe('recogniseFormat', () => {
  test.each(fixtures)('$name is of $format and of no other format, the one that is asked last aside', ({ format, ...file }) => {
    const recognising = Object.values(FORMAT_REGISTRY).filter((one) => one.recognises(file))
    const specific = recognising.map(({ id }) => id).filter((id) => id !== 'generic')

    expect(specific).toEqual(format === 'generic' ? [] : [format])
    expect(recogniseFormat(file).id).toBe(format)
  })

  test.each([
    '',
    '\0',
    '# Notes\n\nBuy milk.\n',
    '{"a":1}\n',
    '[]',
    'null',
    '{"messages":[]}',
    '[{"name":"Ada","role":"user"}]',
    '<html></html>',
  ])('%j is refused with what was looked for', (text) => {
    const refused = () => recogniseFormat({ name: 'notes.md', text })

    expect(refused).toThrow(UnreadableTranscript)
    expect(refused).toThrow(/SpecStory Markdown.*Claude Code JSONL.*Codex rollout/)
  })
})
