import { expect, test } from 'vitest'
import type { Part } from '@/lib/domain/transcript'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { momentsOf } from './moment'
import { pushbackSignals } from './pushback-signals'

const EDIT: Part = { type: 'tool_call', id: '1', name: 'Edit', kind: 'edit', target: 'src/pay.ts', command: null, input: null }

/** The rules that speak about what the developer says to an edit, by their bare names. */
function heard(says: string, answers = 'Looking.'): string[] {
  const turns = turnsOf(
    ['developer', 'Add a coupon field.'],
    ['agent', [EDIT, { type: 'text', text: 'Added.' }]],
    ['developer', says],
    ['agent', answers],
  )
  const moment = momentsOf(aTranscript({ turns }))[1]
  return moment ? pushbackSignals(moment).map(({ rule }) => rule.slice(rule.indexOf('.') + 1)) : []
}

test.each([
  'Yeah, but it should show the price as well.',
  'Ok nice, but the total is off.',
  'Ja gut, aber der Preis fehlt noch.',
  "D'accord, mais le prix manque.",
  'Sí, bien, pero falta el precio.',
  'Certo, mas falta o preço.',
  'Да, хорошо, но цены нет.',
  '好的，但是价格不见了。',
  'はい、でも価格がありません。',
  '네, 하지만 가격이 없어요.',
])('consent that turns into an objection is one: %s', (says) => {
  expect(heard(says)).toContain('yes-but')
})

test('consent alone, or an objection to nobody, is none', () => {
  expect(heard('Yes, please continue.')).not.toContain('yes-but')
  expect(heard('The price is nothing but a number.')).not.toContain('yes-but')
})

test('a proposal not to do something is no new request', () => {
  expect(heard("Let's not leave the tests to the end.")).toContain('dont-do')
  expect(heard("Let's not leave the tests to the end.")).not.toContain('let-us')
  expect(heard("Let's add the tests.")).toContain('let-us')
})

test.each([
  ['agent-concedes', 'Thank you for catching that! The edit was not applied.'],
  ['agent-concedes', 'I apologize, that was wrong.'],
  ['agent-agrees', "You're right, the field belongs there."],
  ['agent-welcomes', 'Good question! The field is stored as a number.'],
  ['agent-welcomes', 'Gute Frage! Das Feld ist eine Zahl.'],
  ['agent-welcomes', '好问题！'],
  ['agent-complies', 'Sure, the next step is the test.'],
  ['agent-repairs', 'Je corrige tout de suite.'],
  ['agent-repairs', 'Ich korrigiere das sofort.'],
])('how an agent takes a remark tells what it was: %s', (rule, answers) => {
  expect(heard('What about the coupon?', answers)).toContain(rule)
})

test('praise for a question is no admission', () => {
  expect(heard('What about the coupon?', 'Good question! It is a number.')).not.toContain('agent-agrees')
})
