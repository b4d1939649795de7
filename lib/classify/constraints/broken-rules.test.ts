import { expect, test } from 'vitest'
import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import type { Finding } from '@/lib/domain/finding'
import type { Part } from '@/lib/domain/transcript'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { brokenRules } from './broken-rules'
import { constraintsIn } from './constraints-in'

const EDIT: Part = { type: 'tool_call', id: '1', name: 'Edit', kind: 'edit', target: 'src/payment/total.ts', command: null, input: null }

function anEpisode(overrides: Partial<Finding['candidate']> = {}): Finding {
  const quotes = [{ turn: 3, text: 'x' }]
  const candidate: Finding['candidate'] = {
    name: 'x',
    description: 'x',
    goal: 'both',
    confidence: 'high',
    kind: 'correction',
    pushbackTurns: [3],
    triggerTurn: 2,
    quotes,
  }
  return { candidate: { ...candidate, ...overrides }, verdict: { valid: true }, labels: null, rules: [] }
}

/** The key of the rule that was broken by an edit of the payment folder, when the developer says this to it. */
function brokenBy(asked: string, words: string, finding = anEpisode()) {
  const transcript = aTranscript({
    turns: turnsOf(['developer', asked], ['agent', [EDIT, { type: 'text', text: 'Done.' }]], ['developer', words]),
  })
  return brokenRules(transcript, constraintsIn(transcript), [finding])[0]
}

test('the earlier rule that the pushback speaks of is the one that was broken', () => {
  expect(brokenBy('Never edit the header. Do not touch the payment module.', 'Why did you change the payment module?')).toBe(
    'prohibition: modify payment',
  )
})

test('what the agent did tells the rule where the words do not', () => {
  expect(brokenBy('Do not touch the payment module.', 'What is that? Revert it!')).toBe('prohibition: modify payment')
})

test('a rule that only the reminder names is the one', () => {
  expect(brokenBy('Add a field.', 'I told you not to rename tables.', anEpisode({ kind: 'constraint_reminder' }))).toBe(
    'prohibition: rename table',
  )
})

test('a pushback about something else broke no rule', () => {
  expect(brokenBy('Keep the readme as it is.', 'The button is still blue.')).toBeNull()
})

test('a refused candidate broke no rule', () => {
  const refused: Finding = { ...anEpisode(), verdict: { valid: false, category: 'truncation', note: '' } }

  expect(brokenBy('Do not touch the payment module.', 'Why did you change the payment module?', refused)).toBeNull()
})

test('the label names the stated rule in the developer’s words', async () => {
  const transcript = aTranscript({
    turns: turnsOf(
      ['developer', 'Add a coupon field. Do not touch the payment module.'],
      ['agent', [EDIT, { type: 'text', text: 'Done.' }]],
      ['developer', 'No, I told you to leave payment alone. Revert that.'],
      ['agent', 'Sorry, reverted.'],
    ),
  })

  const [finding] = await builtinClassifier.classify(transcript)

  expect(finding?.labels).toMatchObject({ symptoms: ['S3'], constraint: 'Do not touch the payment module.' })
})
