import { expect, test } from 'vitest'
import { changeGroups } from './change-groups'
import type { InterventionRow } from './intervention-list'

const aRow = (id: string, overrides: Partial<InterventionRow> = {}): InterventionRow => ({
  ...{ id, day: '2026-03-02', kind: 'rules-file', title: `${id}.md changed`, note: null, where: 'acme/shop', repositoryName: 'acme/shop' },
  ...{ repositoryId: null, agent: null, source: 'detected', sessionId: null, figures: [], cautions: [] },
  ...overrides,
})

test('rules files of one day and repository stand together, in their order', () => {
  const rows = [aRow('one'), aRow('elsewhere', { where: 'acme/site' }), aRow('two'), aRow('before', { day: '2026-03-01' })]

  const groups = changeGroups(rows)

  expect(groups.map(({ first, alike }) => [first.id, alike.map(({ id }) => id)])).toEqual([
    ['one', ['two']],
    ['elsewhere', []],
    ['before', []],
  ])
})

test('models, releases and what was entered stand for themselves', () => {
  const groups = changeGroups([aRow('one', { kind: 'model' }), aRow('two', { kind: 'model' }), aRow('three', { kind: 'manual' })])

  expect(groups.map(({ alike }) => alike.length)).toEqual([0, 0, 0])
})
