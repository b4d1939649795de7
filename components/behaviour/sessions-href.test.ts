import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { sessionsHref } from './sessions-href'

test('a mark leads to the sessions that count and of which its facts hold, under the filters of the page', () => {
  const filters = { ...NO_FILTERS, agents: ['Codex'], symptoms: ['S1' as const] }

  expect(sessionsHref(filters, { facts: ['changed', 'refused'], symptoms: [] })).toBe(
    '/sessions?agent=Codex&fact=changed&fact=refused&standing=counted',
  )
  expect(sessionsHref(NO_FILTERS, {})).toBe('/sessions?standing=counted')
})
