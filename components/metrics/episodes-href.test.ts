import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { episodesHref } from './episodes-href'

test('a mark opens the episodes of its filters, put over those of the page', () => {
  const page = { ...NO_FILTERS, from: '2026-03-01', symptoms: ['S3' as const, 'S5' as const] }

  expect(episodesHref(NO_FILTERS, {})).toBe('/episodes')
  expect(episodesHref(page, { symptoms: ['S3'] })).toBe('/episodes?from=2026-03-01&symptom=S3')
})

test('a cause, a status or a resolver is said as the list of episodes takes it', () => {
  expect(episodesHref(NO_FILTERS, { cause: 'C6' })).toBe('/episodes?cause=C6')
  expect(episodesHref(NO_FILTERS, { symptoms: ['S3'], resolver: 'RV2' })).toBe('/episodes?symptom=S3&resolver=RV2')
})
