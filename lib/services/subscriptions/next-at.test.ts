import { expect, test } from 'vitest'
import type { Schedule } from '@/lib/contracts/subscriptions'
import { nextAt } from './next-at'

const monthly = (day: number, hour: number, timeZone: string): Schedule => ({ kind: 'month', day, hour, timeZone })
const weekly = (day: number, hour: number, timeZone: string): Schedule => ({ kind: 'week', day, hour, timeZone })

const nextOf = (schedule: Schedule, after: string, workspaceZone = schedule.timeZone) =>
  nextAt(schedule, workspaceZone, new Date(after)).toISOString()

test.each([
  ['before it in the same month', '2026-10-31T23:59:59Z', '2026-11-01T08:00:00.000Z'],
  ['at the very time', '2026-11-01T08:00:00Z', '2026-12-01T08:00:00.000Z'],
  ['just before', '2026-11-01T07:59:59Z', '2026-11-01T08:00:00.000Z'],
  ['over the end of the year', '2026-12-02T00:00:00Z', '2027-01-01T08:00:00.000Z'],
])('monthly in UTC, %s', (_, after, expected) => {
  const next = nextOf(monthly(1, 8, 'UTC'), after)

  expect(next).toBe(expected)
})

test('a monthly one keeps its hour in summer and in winter', () => {
  const schedule = monthly(1, 8, 'Europe/Berlin')

  expect(nextOf(schedule, '2026-09-15T00:00:00Z')).toBe('2026-10-01T06:00:00.000Z')
  expect(nextOf(schedule, '2026-10-15T00:00:00Z')).toBe('2026-11-01T07:00:00.000Z')
})

test('a weekly one comes on its day, Monday being the first', () => {
  expect(nextOf(weekly(1, 9, 'UTC'), '2026-11-21T20:00:00Z')).toBe('2026-11-23T09:00:00.000Z')
  expect(nextOf(weekly(7, 9, 'UTC'), '2026-11-21T20:00:00Z')).toBe('2026-11-22T09:00:00.000Z')
  expect(nextOf(weekly(7, 9, 'UTC'), '2026-11-22T09:00:00Z')).toBe('2026-11-29T09:00:00.000Z')
})

test.each([
  ['Europe/Berlin', weekly(7, 2, 'Europe/Berlin'), '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
  ['America/Sao_Paulo, where midnight was skipped', weekly(7, 0, 'America/Sao_Paulo'), '2018-11-03T12:00:00Z', '2018-11-04T03:00:00.000Z'],
  ['Pacific/Apia, where a whole day was skipped', weekly(5, 9, 'Pacific/Apia'), '2011-12-30T00:00:00Z', '2011-12-30T19:00:00.000Z'],
])('an hour that the clock skips is the next that there is: %s', (_, schedule, after, expected) => {
  const next = nextOf(schedule, after)

  expect(next).toBe(expected)
})

test.each([
  ['Europe/Berlin', weekly(7, 2, 'Europe/Berlin'), '2026-10-24T12:00:00Z', '2026-10-25T00:00:00.000Z', '2026-11-01T01:00:00.000Z'],
  ['America/Sao_Paulo', weekly(6, 23, 'America/Sao_Paulo'), '2018-02-17T12:00:00Z', '2018-02-18T01:00:00.000Z', '2018-02-25T02:00:00.000Z'],
  ['Pacific/Apia', weekly(7, 3, 'Pacific/Apia'), '2012-03-31T00:00:00Z', '2012-03-31T13:00:00.000Z', '2012-04-07T14:00:00.000Z'],
])('an hour that the clock repeats comes once, at its first: %s', (_, schedule, after, first, second) => {
  const next = nextOf(schedule, after)

  expect(next).toBe(first)
  expect(nextOf(schedule, next)).toBe(second)
})

test('a report waits until its period is over in the time zone of the workspace', () => {
  const schedule = monthly(1, 0, 'Pacific/Apia')

  const [inApia, inUtc, inHonolulu] = ['Pacific/Apia', 'UTC', 'Pacific/Honolulu'].map((zone) =>
    nextOf(schedule, '2026-10-20T00:00:00Z', zone),
  )

  expect(inApia).toBe('2026-10-31T11:00:00.000Z')
  expect(inUtc).toBe('2026-11-01T00:00:00.000Z')
  expect(inHonolulu).toBe('2026-11-01T10:00:00.000Z')
  expect(nextOf(schedule, '2026-11-01T10:00:00Z', 'Pacific/Honolulu')).toBe('2026-12-01T10:00:00.000Z')
})
