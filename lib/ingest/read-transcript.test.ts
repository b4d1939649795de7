import { expect, test } from 'vitest'
import { readTranscript } from './read-transcript'

const utf8 = (text: string) => new TextEncoder().encode(text)
const ID = '5e5ebc6f-0000-4000-8000-a1b2c3d4e5f6'
const record = (type: 'user' | 'assistant', uuid: string, content: string) => ({
  type,
  uuid,
  parentUuid: null,
  sessionId: ID,
  timestamp: '2026-03-02T09:00:00.000Z',
  cwd: '/Users/ada/shop',
  version: '2.1.0',
  message: { role: type, content: type === 'user' ? content : [{ type: 'text', text: content }] },
})
const LINES = [
  record('user', '5e5ebc6f-0000-4000-8000-000000000001', 'Mail ada@shop.example when done.'),
  record('assistant', '5e5ebc6f-0000-4000-8000-000000000002', 'Done.'),
].map((line) => JSON.stringify(line))

test('a transcript is recognised, redacted and parsed from the redacted text', async () => {
  const bytes = utf8(LINES.join('\n'))

  const read = await readTranscript({ name: `-Users-ada-shop/${ID}.jsonl`, bytes })

  expect(read).toMatchObject({ name: `-Users-user-shop/${ID}.jsonl`, format: 'claude-code', bytes: bytes.length })
  expect(read.masked).toEqual({ email: 1, 'home-folder': 2 })
  expect(read.parsed.sessions[0]).toMatchObject({ sourceId: ID, workingDirectory: '/Users/user/shop' })
  expect(read.parsed.sessions[0]?.turns[0]?.parts).toEqual([{ type: 'text', text: 'Mail [redacted:email] when done.' }])
})

test('a fingerprint does not change with line ends or with whose computer it was', async () => {
  const name = `${ID}.jsonl`

  const ada = await readTranscript({ name, bytes: utf8(LINES.join('\n')) })
  const bob = await readTranscript({ name, bytes: utf8(LINES.join('\r\n').replaceAll('ada', 'bob')) })

  expect(bob.fingerprint).toBe(ada.fingerprint)
})

test('warnings of decoding and of parsing are told together', async () => {
  const text = `${LINES[0]}\0\n{"type":"user",\n${LINES[1]}`

  const { warnings } = await readTranscript({ name: `${ID}.jsonl`, bytes: utf8(text) })

  expect(warnings[0]).toEqual({ line: null, message: '1 NUL character was left out.' })
  expect(warnings.slice(1).map(({ line }) => line)).toContain(2)
})

test('a file of no known format is refused', async () => {
  await expect(readTranscript({ name: 'notes.md', bytes: utf8('# Shopping\n\n- milk') })).rejects.toMatchObject({ code: 'unknown_format' })
})
