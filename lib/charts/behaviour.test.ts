import { expect, test } from 'vitest'
import type { Behaviour, BehaviourCounts } from '@/lib/contracts/analytics/behaviour'
import { NO_FILTERS } from '@/lib/domain/filters'
import { askingFirst } from './asking-first'
import { behaviourGroups, behaviourList } from './behaviour-list'
import { behaviourMonths } from './behaviour-months'
import { behaviourSparkline } from './behaviour-sparkline'

const NONE: BehaviourCounts = {
  sessions: 0,
  read: 0,
  facts: { 'stated-rule': 0, asked: 0, 'asked-first': 0, changed: 0, 'claimed-done': 0, refused: 0, interrupted: 0, reverted: 0 },
  changedAndStopped: { refused: 0, interrupted: 0, reverted: 0 },
  ...{ statedRuleS3: 0, changedS4: 0, claimedDoneS7: 0, changedS2: 0, askedFirstS2: 0 },
}

/** 120 of 150 sessions were read; of these 10 state a rule, 100 change something and 60 claim to be done. */
const SOME: BehaviourCounts = {
  sessions: 150,
  read: 120,
  facts: { 'stated-rule': 10, asked: 90, 'asked-first': 40, changed: 100, 'claimed-done': 60, refused: 12, interrupted: 7, reverted: 4 },
  changedAndStopped: { refused: 10, interrupted: 5, reverted: 0 },
  ...{ statedRuleS3: 2, changedS4: 25, claimedDoneS7: 15, changedS2: 32, askedFirstS2: 8 },
}

const answer = (more: Partial<Behaviour> = {}): Behaviour => ({ total: SOME, groups: [], months: [], ...more })

test('each measure has its own denominator, and what is kept is what was not broken', () => {
  const { rows, n } = behaviourList(answer(), NO_FILTERS)

  expect(rows.map(({ code, count, n, value }) => [code, count, n, value])).toEqual([
    ['rules-kept', 8, 10, 80],
    ['scope-kept', 75, 100, 75],
    ['reports-upheld', 45, 60, 75],
    ['asked', 90, 120, 75],
    ['asked-first', 40, 100, 40],
    ['refused', 10, 100, 10],
    ['interrupted', 5, 100, 5],
    ['reverted', 0, 100, 0],
  ])
  expect(n).toEqual({ count: 120, of: 'sessions that were read for it' })
})

test('intervals are Wilson’s: 8 of 10 is 49.0 to 94.3 %', () => {
  const [kept] = behaviourList(answer(), NO_FILTERS).rows

  expect(kept?.interval?.low).toBeCloseTo(49.02, 2)
  expect(kept?.interval?.high).toBeCloseTo(94.33, 2)
})

test('it is said how many sessions were not read, that filters on labels narrow nothing, and that the paper has none of it', () => {
  const { notes, rows } = behaviourList(answer(), { ...NO_FILTERS, symptoms: ['S1'] })

  expect(notes[0]).toContain('30 of 150 sessions are in none of these figures')
  expect(notes).toContain('Filters on symptoms and severities narrow nothing here.')
  expect(notes).toContain('The paper has no such figures.')
  expect(rows.every(({ paper }) => paper === null)).toBe(true)
})

test('a row opens the sessions that it is about, whatever labels the page is filtered by', () => {
  const links = behaviourList(answer(), NO_FILTERS).rows.map(({ link }) => link)

  expect(links[0]).toEqual({ facts: ['stated-rule'], symptoms: ['S3'], severities: [] })
  expect(links[5]).toEqual({ facts: ['changed', 'refused'], symptoms: [], severities: [] })
})

test('a group of too few says so, and stands beside all of them together', () => {
  const few = { ...NONE, sessions: 9, read: 9, facts: { ...NONE.facts, changed: 9 }, changedS4: 1, name: 'Codex' }
  const groups = [{ ...SOME, name: 'Cursor' }, few, { ...NONE, name: 'Aider', sessions: 3 }]

  const list = behaviourGroups(answer({ groups }), { measure: 'scope-kept', by: 'agent', filters: NO_FILTERS })

  expect(list.reference).toEqual({ value: 75, name: 'all of them' })
  expect(list.rows.map(({ name, tooFew, n }) => [name, tooFew, n])).toEqual([
    ['Cursor', false, 100],
    ['Codex', true, 9],
    ['Aider', true, 0],
  ])
  expect(list.rows.map(({ link }) => link)).toEqual([
    { agents: ['Cursor'], facts: ['changed'], symptoms: ['S4'], severities: [] },
    { agents: ['Codex'], facts: ['changed'], symptoms: ['S4'], severities: [] },
    null,
  ])
})

test('a month without sessions is a gap, and one of too few is told in the table as that', () => {
  const months = [
    { ...SOME, start: '2026-03-01' },
    { ...NONE, start: '2026-04-01' },
    { ...NONE, start: '2026-05-01', sessions: 9, read: 9, facts: { ...NONE.facts, asked: 3 } },
  ]

  const { lines, table } = behaviourMonths(answer({ months }), 'asked', { ...NO_FILTERS, from: '2026-03-10' })

  expect(lines[0]?.points.map(({ value, tooFew, from, to }) => [value === null ? null : Math.round(value), tooFew, from, to])).toEqual([
    [75, false, '2026-03-10', '2026-04-01'],
    [null, true, '2026-04-01', '2026-05-01'],
    [33, true, '2026-05-01', '2026-06-01'],
  ])
  expect(lines[0]?.points[1]?.link).toBeNull()
  expect(table.rows.map((row) => row[5])).toEqual([75, 'too few'])
})

test('a sparkline says in words what it shows', () => {
  const months = [
    { ...SOME, start: '2026-03-01' },
    { ...SOME, start: '2026-04-01', changedS4: 50 },
  ]

  expect(behaviourSparkline(answer({ months }), 'scope-kept').summary).toBe(
    'Scope kept by month: from 75.0 % in 2026-03 to 50.0 % in 2026-04, 2 months with enough sessions',
  )
  expect(behaviourSparkline(answer(), 'scope-kept').summary).toBe('Scope kept by month: no month has enough sessions to tell')
})

/** 8 of 40 against 24 of 60: Wilson’s ends are 10.5, 34.8 and 28.6, 52.6 %; Newcombe’s interval of the difference follows from them. */
test('misread intent where the agent asked first stands against where it did not', () => {
  const { list, change } = askingFirst(answer(), NO_FILTERS)

  expect(list.rows.map(({ count, n, value }) => [count, n, value])).toEqual([
    [8, 40, 20],
    [24, 60, 40],
  ])
  expect(change?.difference).toBeCloseTo(-20, 6)
  expect(change?.interval.low).toBeCloseTo(-35.81, 1)
  expect(change?.interval.high).toBeCloseTo(-1.33, 1)
  expect(change?.moreThanNoise).toBe(true)
  expect(list.notes[0]).toContain('An association, no effect')
})

test('nothing is compared where one side has fewer than ten', () => {
  const total = { ...SOME, facts: { ...SOME.facts, 'asked-first': 9 }, askedFirstS2: 1 }

  expect(askingFirst(answer({ total }), NO_FILTERS).change).toBeNull()
})
