import { expect, test } from 'vitest'
import type { StoredFinding } from '@/lib/contracts/sessions'
import { stepFrom } from './step-from'

const finding = (position: number, turn: number, valid = true): StoredFinding => ({
  position,
  candidate: {
    name: `Finding ${position}`,
    description: '',
    goal: 'instruction',
    confidence: 'high',
    kind: 'correction',
    pushbackTurns: [turn],
    triggerTurn: null,
    quotes: [{ turn, text: 'No.' }],
  },
  verdict: valid ? { valid } : { valid, category: 'truncation', note: '' },
  labels: null,
  rules: [],
})
const FINDINGS = [finding(1, 3), finding(2, 5, false), finding(3, 9)]
const from = (turn: number | null, episode: number | null, by: 1 | -1) => stepFrom(FINDINGS, { turn, episode }, by)?.position ?? null

test('from an open episode the next one follows, and refused candidates are passed over', () => {
  expect([from(3, 1, 1), from(9, 3, -1), from(9, 3, 1)]).toEqual([3, 1, null])
})

test('without an open episode the turn decides', () => {
  expect([from(null, null, 1), from(4, null, 1), from(4, null, -1), from(9, null, 1)]).toEqual([1, 3, 1, null])
})
