import { expect, test } from 'vitest'
import type { StoredFinding } from '@/lib/contracts/sessions'
import { marksOf } from './marks'

const finding: StoredFinding = {
  position: 1,
  candidate: {
    name: 'Payment Module Touched',
    description: 'The agent changed a module that it was told to leave.',
    goal: 'instruction',
    confidence: 'high',
    kind: 'constraint_reminder',
    pushbackTurns: [3, 5],
    triggerTurn: 2,
    quotes: [{ turn: 3, text: 'I told you not to touch it' }],
  },
  verdict: { valid: true },
  labels: {
    symptoms: ['S3'],
    causes: [{ code: 'C6', tier: 'direct' }],
    severity: 'DS1',
    locus: null,
    status: 'RS2',
    resolver: null,
    constraint: null,
  },
  rules: ['test'],
}

test('an episode marks its trigger and every turn that pushes back, with the quotes of that turn', () => {
  const marks = marksOf([finding])

  expect([...marks.keys()].sort()).toEqual([2, 3, 5])
  expect(marks.get(2)).toMatchObject([{ role: 'trigger', symptom: 'S3', quotes: [] }])
  expect(marks.get(3)).toMatchObject([{ role: 'pushback', quotes: ['I told you not to touch it'] }])
})

test('a refused candidate leaves no mark', () => {
  const refused: StoredFinding = { ...finding, verdict: { valid: false, category: 'custom:ambiguous', note: '' }, labels: null }

  expect(marksOf([refused]).size).toBe(0)
})
