import { expect, test } from 'vitest'
import { ALL_WORD_RULES } from './builtin/lexicon/lexicons'
import { STRUCTURE_RULES } from './builtin/structure-rules'
import { SYMPTOM_RULES } from './builtin/symptom-rules'
import { explainRules } from './explain-rules'

test('a phrase says what the developer says, and in which language if it is not English', () => {
  const reasons = explainRules(['en.wrong', 'es.wrong'])

  expect(reasons).toEqual([
    { rule: 'en.wrong', says: 'The developer calls it wrong', speaks: 'for', symptom: null, strength: 'strong' },
    { rule: 'es.wrong', says: 'The developer calls it wrong, in Spanish', speaks: 'for', symptom: null, strength: 'strong' },
  ])
})

test('the shape of the conversation is told as what happened', () => {
  const [reason] = explainRules(['shape.agent-concedes'])

  expect(reason).toMatchObject({ says: 'The agent admits the mistake in its answer', speaks: 'for', strength: 'strong' })
})

test('a guard speaks against, and a rule of a symptom for its label', () => {
  const reasons = explainRules(['en.approval', 's3.repeated'])

  expect(reasons).toMatchObject([
    { rule: 's3.repeated', says: 'The developer had said or asked the same before', speaks: 'label', symptom: 'S3' },
    { rule: 'en.approval', speaks: 'against', symptom: null },
  ])
})

test('what weighs most comes first', () => {
  const reasons = explainRules(['shape.brief', 'en.you-didnt'])

  expect(reasons.map(({ rule, strength }) => [rule, strength])).toEqual([
    ['en.you-didnt', 'strong'],
    ['shape.brief', 'slight'],
  ])
})

test('a rule of another version is named, and one for a symptom is told by the symptom', () => {
  const reasons = explainRules(['en.long-gone', 'en.s4.long-gone'])

  expect(reasons).toMatchObject([
    { says: 'A rule that this version no longer has: en.long-gone', strength: 'slight' },
    { says: 'What was said fits “Self-initiated overreach”', speaks: 'label', symptom: 'S4' },
  ])
})

test('every rule of the classifier is told in words and not by its id', () => {
  const ids = [...ALL_WORD_RULES, ...STRUCTURE_RULES, ...SYMPTOM_RULES].map(({ id }) => id)

  const bare = explainRules(ids).filter(({ rule, says }) => says.includes(rule))

  expect(bare).toEqual([])
})
