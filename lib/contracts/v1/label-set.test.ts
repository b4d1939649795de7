import { expect, test } from 'vitest'
import { startOf } from './label-set'

test.each([
  ['2026-01-12 15:08:38', '2026-01-12T15:08:38.000Z', 'local'],
  ['2026-01-12T15:08', '2026-01-12T15:08:00.000Z', 'local'],
  ['2026-01-12T15:08:38.25Z', '2026-01-12T15:08:38.250Z', 'exact'],
  ['2026-01-12 15:08:38+01:00', '2026-01-12T14:08:38.000Z', 'exact'],
  ['2026-01-12', '2026-01-12T12:00:00.000Z', 'local'],
])('%s is %s, told %s', (text, instant, startReliability) => {
  const start = startOf(text)

  expect(start).toEqual({ startedAt: new Date(instant), startReliability })
})
