import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { sameFilters, viewFiltersOf } from './same-filters'

const none = viewFiltersOf(NO_FILTERS)

test('a view keeps no days', () => {
  expect(viewFiltersOf({ ...NO_FILTERS, from: '2026-03-01', agents: ['Cursor'] })).toEqual({ ...none, agents: ['Cursor'] })
})

test('the order of values makes no difference, another value does', () => {
  const view = { ...none, agents: ['Cursor', 'Codex'] }

  expect(sameFilters(view, { ...none, agents: ['Codex', 'Cursor'] })).toBe(true)
  expect(sameFilters(view, { ...none, agents: ['Codex'] })).toBe(false)
  expect(sameFilters(view, { ...none, models: ['Cursor', 'Codex'] })).toBe(false)
})
