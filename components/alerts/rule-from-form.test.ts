import { expect, test } from 'vitest'
import { RuleFromForm } from './rule-from-form'

const FORM = { name: 'Ours', viewId: '', kind: 'rate', measure: 'share', threshold: '40.5', days: '28' }

test('a form of a rate is a rule of all sessions, told nowhere', () => {
  expect(RuleFromForm.parse({ ...FORM, onlyIfCertain: 'on' })).toEqual({
    name: 'Ours',
    viewId: null,
    channels: [],
    settings: { kind: 'rate', measure: 'share', threshold: 40.5, days: 28, onlyIfCertain: true },
  })
})

test('an unticked box is no', () => {
  expect(RuleFromForm.parse(FORM).settings).toMatchObject({ onlyIfCertain: false })
})

test('fields of other kinds are left out', () => {
  expect(RuleFromForm.parse({ ...FORM, kind: 'silence', silent: '5' }).settings).toEqual({ kind: 'silence', days: 5 })
})

test('a number that is missing is told', () => {
  expect(RuleFromForm.safeParse({ ...FORM, threshold: ' ' }).error?.issues[0]).toMatchObject({
    path: ['settings', 'threshold'],
    message: 'Give a number.',
  })
})

test('the ticked channels are told', () => {
  const id = '3f6b0a52-3b1e-4f0e-9a53-0c6f4a1d2b77'

  expect(RuleFromForm.parse({ ...FORM, [`channel:${id}`]: 'on' }).channels).toEqual([id])
})
