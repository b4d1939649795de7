import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormatId } from '@/lib/domain/format'
import { Transcript } from '@/lib/domain/transcript'
import { countTurns } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { developerTexts } from '@/lib/testing/developer-texts'
import { formatFixtures } from '@/lib/testing/format-fixtures'
import type { Parsed, SourceFile } from './format'
import { FORMAT_REGISTRY } from './registry'

const fixtures = formatFixtures()

/** Formats whose files grow at their end, line by line; the others are one document. */
const GROWS = new Set<FormatId>(['specstory', 'claude-code', 'agent-sdk', 'codex', 'aider', 'cursor-export'])
/** What a reader puts in the place of something that is no text. */
const MARKS = /\[(?:image|file|document)[^\]\n]{0,100}\]/g

describe('a fixture of any format', () => {
  test.each(fixtures)('$format: $name is read alike every time, into transcripts', ({ format, ...file }) => {
    const parsed = FORMAT_REGISTRY[format].parse(file)

    expect(FORMAT_REGISTRY[format].parse(file)).toEqual(parsed)
    expect(parsed.sessions.map((session) => Transcript.parse(session))).toEqual(parsed.sessions)
  })

  test.each(fixtures)('$format: $name has every word of the developer in its text', ({ format, ...file }) => {
    const written = spellings(file.text)

    const spoken = developerWords(FORMAT_REGISTRY[format].parse(file))

    expect(spoken.filter((words) => !piecesOf(words).every((piece) => written.some((text) => text.includes(piece))))).toEqual([])
  })

  test.each(fixtures)('$format: $name is read or refused wherever it is cut', ({ format, ...file }) => {
    fc.assert(
      fc.property(fc.nat({ max: file.text.length }), (end) => {
        expect(developerTurns(format, { ...file, text: file.text.slice(0, end) })).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 25 },
    )
  })

  const growing = fixtures.filter(({ format }) => GROWS.has(format))

  test.each(growing)('$format: $name has no more developer turns in its first lines than in all', ({ format, ...file }) => {
    const lines = file.text.split('\n')
    const whole = developerTurns(format, file)

    const more = lines.filter((_, end) => developerTurns(format, { ...file, text: lines.slice(0, end).join('\n') }) > whole)

    expect(more).toEqual([])
  })
})

function developerTurns(format: FormatId, file: SourceFile): number {
  try {
    return FORMAT_REGISTRY[format].parse(file).sessions.reduce((sum, { turns }) => sum + countTurns(turns, 'developer'), 0)
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableTranscript)
    return 0
  }
}

/** Texts of sub-agents' and scripts' sessions too: whoever spoke, the words are the file's. */
function developerWords({ sessions }: Parsed): string[] {
  return sessions.flatMap(developerTexts)
}

/** The text as it stands, and as it reads once or twice unescaped: JSON may hold JSON in a string. */
function spellings(text: string): string[] {
  const once = unescaped(text)
  return [text, once, unescaped(once), unmarked(text)].map(squeezed)
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt]))/g, (_, code?: string, sign = '') =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : ({ n: '\n', r: '\n', t: '\t', b: '', f: '' }[String(sign)] ?? String(sign)),
  )
}

/** A prompt of many lines has a mark before each of them. */
const unmarked = (text: string) => text.replace(/^(?:#### ?)?█?/gm, '')

/** White space, and characters that a file may hold between others without being words, do not count. */
const squeezed = (text: string) => text.replace(/[\s\0\uFEFF]+/g, '')

/** A reader may join what it found, and put marks between. */
const piecesOf = (words: string) =>
  words
    .split(MARKS)
    .flatMap((one) => one.split(/\n\n+/))
    .map(squeezed)
    .filter((one) => one !== '')
