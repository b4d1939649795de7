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

test('an episode marks its trigger and every turn that pushes back, and the words it quotes', () => {
  const turns = marksOf([finding])

  expect([...turns.keys()].sort()).toEqual([2, 3, 5])
  expect(turns.get(2)).toMatchObject({ marks: [{ role: 'trigger', symptom: 'S3' }], quotes: [] })
  expect(turns.get(3)).toMatchObject({ marks: [{ role: 'pushback' }], quotes: [{ text: 'I told you not to touch it', symptom: 'S3' }] })
})

test('a turn may push back in one episode and be the quarrel of another', () => {
  const later = { ...finding, position: 2, candidate: { ...finding.candidate, triggerTurn: null, pushbackTurns: [5] } }

  const turns = marksOf([finding, later])

  expect(turns.get(5)?.marks.map(({ position }) => position)).toEqual([1, 2])
})

test('a refused candidate leaves no mark', () => {
  const refused: StoredFinding = { ...finding, verdict: { valid: false, category: 'custom:ambiguous', note: '' }, labels: null }

  expect(marksOf([refused]).size).toBe(0)
})
