import { expect, test } from 'vitest'
import { dayIn, isTimeZone } from './calendar'

test('a day is the calendar day where the workspace is, not in UTC', () => {
  const instant = new Date('2026-03-01T23:30:00Z')

  expect(dayIn('UTC', instant)).toBe('2026-03-01')
  expect(dayIn('Europe/Berlin', instant)).toBe('2026-03-02')
  expect(dayIn('America/Los_Angeles', instant)).toBe('2026-03-01')
})

test('the hour that a clock change skips or repeats still has one day', () => {
  expect(dayIn('America/New_York', new Date('2026-03-08T06:59:59Z'))).toBe('2026-03-08')
  expect(dayIn('America/New_York', new Date('2026-11-01T04:00:00Z'))).toBe('2026-11-01')
  expect(dayIn('America/New_York', new Date('2026-11-01T03:59:59Z'))).toBe('2026-10-31')
})

test('only names that the time zone database knows are time zones', () => {
  expect(isTimeZone('Asia/Tokyo')).toBe(true)
  expect(isTimeZone('Mars/Olympus')).toBe(false)
})
