import { expect, test } from 'vitest'
import { replacesVersion } from './replaces-version'

const END = '2026-03-02T09:00:07.193Z'
const record = { format: 'claude-code', length: 40, endedAt: END }
const rendering = { format: 'specstory', length: 44, endedAt: '2026-03-02T09:00:07.000Z' }
const telemetry = { format: 'otel-events', length: 400, endedAt: '2026-03-02T10:00:00.000Z' }

test('of one format the longer version is shown, and the later one of equals', () => {
  expect(replacesVersion({ ...record, length: 39 }, record)).toBe(false)
  expect(replacesVersion(record, record)).toBe(true)
})

test("of two formats that end together the agent's own record is shown, whichever came first", () => {
  expect(replacesVersion(record, rendering)).toBe(true)
  expect(replacesVersion(rendering, record)).toBe(false)
})

test('a rendering that goes on later is shown until the record catches up', () => {
  const grown = { ...rendering, endedAt: '2026-03-02T09:20:00.000Z' }

  expect(replacesVersion(grown, record)).toBe(true)
  expect(replacesVersion(record, grown)).toBe(false)
  expect(replacesVersion({ ...record, endedAt: '2026-03-02T09:20:00.400Z' }, grown)).toBe(true)
})

test('where one tells no time the longer one is shown', () => {
  expect(replacesVersion({ ...rendering, endedAt: null }, record)).toBe(true)
  expect(replacesVersion(record, { ...rendering, endedAt: null })).toBe(false)
})

test('telemetry never hides a transcript', () => {
  expect(replacesVersion(telemetry, rendering)).toBe(false)
  expect(replacesVersion(rendering, telemetry)).toBe(true)
})
