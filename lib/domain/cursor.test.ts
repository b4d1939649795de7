import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './cursor'

test('a cursor reads back as it was written', () => {
  const cursor = { at: '2026-03-02T09:00:00.000Z', id: '00000000-0000-4000-8000-000000000001' }

  expect(readCursor(writeCursor(cursor))).toEqual(cursor)
})

test('what is no cursor is none', () => {
  expect([readCursor(''), readCursor('%%%'), readCursor(btoa('yesterday 5'))]).toEqual([null, null, null])
})
