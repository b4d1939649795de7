import { expect, test } from 'vitest'
import { nextWords, scheduleWords } from './schedule-words'
import { SubscriptionFromForm } from './subscription-from-form'

const CHANNEL = 'b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b001'
const FIELDS = { kind: 'month', channelId: CHANNEL, viewId: '', timeZone: 'Europe/Berlin', monthDay: '3', weekday: '5', hour: '8' }

test('the day is that of the kind, and ticked formats are kept', () => {
  const monthly = SubscriptionFromForm.parse({ ...FIELDS, pdf: 'on', csv: 'on' })
  const weekly = SubscriptionFromForm.parse({ ...FIELDS, kind: 'week' })

  expect(monthly).toEqual({
    kind: 'month',
    day: 3,
    hour: 8,
    timeZone: 'Europe/Berlin',
    channelId: CHANNEL,
    viewId: null,
    formats: ['pdf', 'csv'],
  })
  expect(weekly).toMatchObject({ kind: 'week', day: 5, formats: [] })
})

test('a channel must be chosen', () => {
  const parsed = SubscriptionFromForm.safeParse({ ...FIELDS, channelId: '' })

  expect(parsed.error?.issues[0]).toMatchObject({ path: ['channelId'], message: 'Choose a channel.' })
})

test('a schedule is told in words', () => {
  expect(scheduleWords({ kind: 'month', day: 1, hour: 8, timeZone: 'America/Sao_Paulo' })).toBe(
    'Monthly on day 1 at 08:00, America/Sao Paulo',
  )
  expect(scheduleWords({ kind: 'week', day: 7, hour: 0, timeZone: 'UTC' })).toBe('Weekly on Sunday at 00:00, UTC')
})

test('its next time is told as the clocks of its time zone say', () => {
  const words = nextWords('2026-11-23T12:00:00.000Z', 'America/Sao_Paulo')

  expect(words).toBe('Monday, 23 November 2026 at 09:00')
})
