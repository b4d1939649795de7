import { expect, test } from 'vitest'
import { measured } from '@/lib/classify/measured/measured'
import { NO_FILTERS } from '@/lib/domain/filters'
import { validationOf } from './validation-of'

const SESSION = { tp: 65, fp: 14, fn: 7, tn: 44 }
const MEASURED = { ...measured, classifier: 'builtin', version: '2', gold: { ...measured.gold, session: SESSION } }
const BEHIND = { id: 'builtin', version: 2, sessions: 40 }

test('sessions of the very version that was measured can be corrected', () => {
  expect(validationOf([BEHIND], NO_FILTERS, MEASURED)).toEqual(SESSION)
})

test('sessions of another version, of another classifier, of two versions or of none cannot', () => {
  expect(validationOf([{ ...BEHIND, version: 1 }], NO_FILTERS, MEASURED)).toBeNull()
  expect(validationOf([{ ...BEHIND, id: 'llm' }], NO_FILTERS, MEASURED)).toBeNull()
  expect(validationOf([BEHIND, { ...BEHIND, version: 1, sessions: 1 }], NO_FILTERS, MEASURED)).toBeNull()
  expect(validationOf([], NO_FILTERS, MEASURED)).toBeNull()
})

test('what was measured of any episode says nothing of chosen symptoms or severities', () => {
  expect(validationOf([BEHIND], { ...NO_FILTERS, symptoms: ['S3'] }, MEASURED)).toBeNull()
  expect(validationOf([BEHIND], { ...NO_FILTERS, severities: ['DS2'] }, MEASURED)).toBeNull()
  expect(validationOf([BEHIND], { ...NO_FILTERS, platforms: ['CLI'] }, MEASURED)).toEqual(SESSION)
})
