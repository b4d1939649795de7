import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Transcript } from '@/lib/domain/transcript'
import { wordsOf } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { exportInstant } from './export-instant'
import { cursorExport } from './index'

const folder = new URL('./fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const HEAD = '# Title\n_Exported on 14/6/2025 at 07:39:29 GMT-3 from Cursor (2.5.25)_\n'

function saidIn(body: string): [string, string][] {
  const [session] = cursorExport.parse({ name: 'a.md', text: HEAD + body }).sessions
  return (session?.turns ?? []).map((turn) => [turn.role, wordsOf(turn)])
}

describe('golden pairs', () => {
  test.each(fixtures)('$name is read as its pair says', ({ name, text }) => {
    const golden: unknown = JSON.parse(readFileSync(new URL(name.replace(/md$/, 'expected.json'), folder), 'utf8'))

    const result = cursorExport.parse({ name, text })

    expect(result).toEqual(golden)
    expect(result.sessions.map((session) => Transcript.parse(session))).toEqual(result.sessions)
  })
})

describe('which files', () => {
  test.each([
    '# Notes\n\nBuy milk.\n',
    '{"text":"_Exported on 3/3/2026 at 18:55:39 GMT+8 from Cursor (2.5.25)_"}',
    '# a\n\nb\n\nc\n\nd\n\n_Exported on 3/3/2026 at 18:55:39 GMT+8 from Cursor (2.5.25)_\n',
  ])('%j is no export', (text) => {
    expect(cursorExport.recognises({ name: 'cursor_a.md', text })).toBe(false)
    expect(() => cursorExport.parse({ name: 'cursor_a.md', text })).toThrow(UnreadableTranscript)
  })
})

describe('who says what', () => {
  test('a rule, a heading or a bold name in a message is text', () => {
    const text = 'One.\n\n---\n\n# Heading\n\n---\n**User**\n\n**Cursor**\n\nTwo.'

    expect(saidIn(`\n---\n\n**Cursor**\n\n${text}\n`)).toEqual([['agent', text]])
  })

  test('a chat that was exported before the answer ends with the developer', () => {
    expect(saidIn('\n---\n\n**User**\n\nHello.')).toEqual([['developer', 'Hello.']])
  })

  test('an export without a message has no turns', () => {
    expect(saidIn('\n---\n\n**User**\n')).toEqual([])
  })
})

describe('the time of the export', () => {
  test.each([
    ['3/8/2026 at 10:17:07 HST', '2026-03-08T20:17:07.000Z'],
    ['14/6/2025 at 07:39:29 GMT-3', '2025-06-14T10:39:29.000Z'],
    ['12/29/2025 at 15:57:23 GMT-3', '2025-12-29T18:57:23.000Z'],
    ['3/3/2026 at 18:55:39 GMT+8', '2026-03-03T10:55:39.000Z'],
    ['2026. 5. 7. at 15시 1분 14초 GMT+9', '2026-05-07T06:01:14.000Z'],
    ['2026/2/28 at GMT+8 10:28:33', '2026-02-28T02:28:33.000Z'],
    ['7.5.2026 at 15:01:14 MESZ', '2026-05-07T13:01:14.000Z'],
    ['7/20/2026 at 5:09:40 PM GMT+5:30', '2026-07-20T11:39:40.000Z'],
    ['2026-05-07 at 15:01:14 UTC', '2026-05-07T15:01:14.000Z'],
  ])('%s is %s', (written, instant) => {
    expect(exportInstant(written)).toBe(instant)
  })

  test.each([
    '3/8/2026 at 18:55:39 GMT+8',
    '14/6/2025 at 07:39:29',
    '14/6/2025 at 07:39:29 IST',
    '31/2/2025 at 07:39:29 CET',
    'yesterday',
    '14/13/2025 at 07:39:29 CET',
  ])('%s can be read in two ways or none', (written) => {
    expect(exportInstant(written)).toBeNull()
  })
})
