import { expect, test } from 'vitest'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { readJsonDocument } from './json-document'

test.each(['{"a":[1]}', '\uFEFF{"a":[1]}', '\n{ "a": [1] }\r\n', '{"a":[1]}\0\0'])('%j is read', (text) => {
  expect(readJsonDocument(text)).toEqual({ a: [1] })
})

test.each(['', '{', '{"a":[1', '{"a":1}{"a":2}', 'a'])('%j is refused with what to do', (text) => {
  const refused = () => readJsonDocument(text)

  expect(refused).toThrow(UnreadableTranscript)
  expect(refused).toThrow(expect.objectContaining({ code: 'no_session', message: expect.stringContaining('Export the session again') }))
})
