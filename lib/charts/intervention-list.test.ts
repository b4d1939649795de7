import { expect, test } from 'vitest'
import type { Intervention, InterventionList } from '@/lib/contracts/interventions'
import { NO_FILTERS } from '@/lib/domain/filters'
import { interventionModel } from './intervention-list'
import { interventionMarkers } from './intervention-markers'

const NOTHING = { sessions: 0, withEpisode: 0, developerTurns: 0, episodes: 0 }

const anIntervention = (overrides: Partial<Intervention> = {}): Intervention => ({
  ...{ id: '00000000-0000-4000-8000-000000000001', day: '2026-03-02', kind: 'rules-file', title: 'AGENTS.md changed', note: null },
  ...{ repositoryId: null, repositoryName: 'acme/shop', agent: null, source: 'detected', sessionId: null },
  beforeAfter: {
    before: { sessions: 70, withEpisode: 56, developerTurns: 700, episodes: 70 },
    after: { sessions: 80, withEpisode: 48, developerTurns: 800, episodes: 40 },
    ...{ strata: [], daysAfter: 30, others: 0 },
  },
  ...overrides,
})
const listOf = (items: Intervention[], more: Partial<InterventionList> = {}) =>
  interventionModel({ window: 30, items, hidden: [], isCut: false, ...more }, NO_FILTERS)

test('a row tells what changed, where, and both figures of either side', () => {
  const { rows, description } = listOf([anIntervention()])

  expect(description).toBe('One change, each with the 30 days before it against the 30 days from it on.')
  expect(rows[0]).toMatchObject({ title: 'AGENTS.md changed', where: 'acme/shop', cautions: [] })
  expect(rows[0]?.figures.map(({ before, after }) => [before.value, after.value])).toEqual([
    [80, 60],
    [10, 5],
  ])
})

test('a model or a release is compared among sessions of its agent', () => {
  const { rows } = listOf([anIntervention({ kind: 'model', repositoryName: null, agent: 'Codex' })])

  expect(rows[0]?.where).toBe('All repositories, sessions of Codex')
})

test('what has not run its days yet, what lies ahead and what has others near it say so', () => {
  const soon = { before: NOTHING, after: NOTHING, strata: [], daysAfter: 12, others: 2 }
  const { rows } = listOf([anIntervention({ beforeAfter: soon }), anIntervention({ beforeAfter: { ...soon, daysAfter: 0, others: 1 } })])

  expect(rows.map(({ cautions }) => cautions)).toEqual([
    ['Only 12 of 30 days after it so far.', '2 other changes in these days.'],
    ['It lies ahead.', 'Another change in these days.'],
  ])
})

test('the table has a line for each figure, with its interval, its n and the difference', () => {
  const { table } = listOf([anIntervention()])

  expect(table.rows.map((row) => row.slice(0, 6))).toEqual([
    ['2026-03-02', 'AGENTS.md changed', 'Rules file', 'acme/shop', 'Sessions with an episode', 80],
    ['2026-03-02', 'AGENTS.md changed', 'Rules file', 'acme/shop', 'Episodes per 100 developer turns', 10],
  ])
  expect(table.rows[0]?.slice(8, 17)).toEqual([70, 60, 49.05, 70.04, 80, -20, -33.39, -5.24, null])
  expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true)
})

test('a cut list says so', () => {
  expect(listOf([], { isCut: true }).notes.join(' ')).toContain('are not listed')
  expect(listOf([]).notes.join(' ')).not.toContain('are not listed')
})

test('each change is a mark; rules files of one day share one', () => {
  const other = anIntervention({ id: '00000000-0000-4000-8000-000000000002', repositoryName: 'acme/site' })
  const model = anIntervention({
    id: '00000000-0000-4000-8000-000000000003',
    kind: 'model',
    title: 'First sessions with large',
    agent: 'Codex',
  })

  const markers = interventionMarkers([anIntervention(), other, model])

  expect(markers.map(({ day, name, detail }) => [day, name, detail])).toEqual([
    ['2026-03-02', '2 rules files changed', 'acme/shop, acme/site'],
    ['2026-03-02', 'First sessions with large', 'acme/shop, sessions of Codex'],
  ])
})
