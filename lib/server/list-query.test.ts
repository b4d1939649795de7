import { expect, test } from 'vitest'
import { EpisodeListQuery, SessionListQuery } from './list-query'

const episodes = (address: string) => EpisodeListQuery.safeParse(new URLSearchParams(address))

test('what does not fit an address is left out, so that an old link still opens', () => {
  const parsed = SessionListQuery.parse(
    new URLSearchParams('standing=gone&exclusion=empty&text=&symptom=S3&symptom=S99&fact=changed&fact=done'),
  )

  expect(parsed.search).toEqual({ standing: null, exclusion: 'empty', text: null, subagents: true, facts: ['changed'] })
  expect(parsed.filters.symptoms).toEqual(['S3'])
})

test('an episode list takes labels and the kind of list', () => {
  const { data } = episodes('refused=true&status=RS1&resolver=RV3&cause=C2&category=truncation')

  expect(data?.search).toEqual({ refused: true, status: 'RS1', resolver: 'RV3', cause: 'C2', category: 'truncation' })
})

test('a cursor that nobody gave out is refused, as the list would begin anew', () => {
  expect(episodes('cursor=abc').success).toBe(false)
  expect(episodes('').data?.after).toBeNull()
})
