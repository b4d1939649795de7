import { expect, test } from 'vitest'
import { toldDaySlot, toldRepositorySlot } from './slots-of-choice'

const ONE = { symptoms: ['S3' as const], severities: [] }
const SEVERE = { symptoms: [], severities: ['DS3' as const] }
const told = (all: string[], chosen: string[] = [], less: string[] = []) => ({ all, chosen, less })

test('how many sessions there are is told whatever is chosen', () => {
  expect(toldDaySlot(SEVERE, 'developer-turns')).toEqual(told(['developer-turns']))
  expect(toldDaySlot(SEVERE, 'turns:12')).toEqual(told(['turns:12']))
  expect(toldRepositorySlot(SEVERE, 'sessions')).toEqual(told(['sessions']))
})

test('of one symptom, labels that meet tell more than of any other choice', () => {
  expect(toldDaySlot(ONE, 'DS2')).toEqual(told(['S3>DS2']))
  expect(toldDaySlot(SEVERE, 'DS2')).toEqual(told([], ['DS2']))
  expect(toldDaySlot({ ...ONE, ...{ severities: ['DS2'] } }, 'C1')).toEqual(told([], ['C1']))
  expect(toldDaySlot(ONE, 'S1>C1')).toEqual(told([], ['S1>C1']))
  expect(toldRepositorySlot(ONE, '10')).toEqual(told(['10:S3']))
  expect(toldRepositorySlot(ONE, 'now:S3')).toEqual(told(['11:S3']))
})

test('pairs of which neither has a chosen episode are all pairs less those that are touched', () => {
  expect(toldRepositorySlot(SEVERE, '00')).toEqual(told(['11', '10', '01', '00'], [], ['11', '10', '01']))
  expect(toldRepositorySlot(ONE, '00:S1')).toEqual(told(['11:S1', '10:S1', '01:S1', '00:S1'], [], ['11:S1', '10:S1', '01:S1']))
  expect(toldRepositorySlot(ONE, '00:under-a-day').less).toEqual(['11:under-a-day', '10:under-a-day', '01:under-a-day'])
})
