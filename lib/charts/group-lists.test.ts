import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { PAPER_CLI, PAPER_IDE } from '@/lib/testing/paper-groups'
import { groupLists } from './group-lists'

const LISTS = groupLists({ by: 'platform', groups: [PAPER_IDE, PAPER_CLI], compared: [], strata: [] }, NO_FILTERS)

test('each group has its rate and its share of sessions, with the paper beside', () => {
  const shown = ({ rows }: typeof LISTS.rate) => rows.map(({ name, value, paper }) => [name, value?.toFixed(2), paper?.toFixed(2)])

  expect(shown(LISTS.rate)).toEqual([
    ['IDE', '13.20', '13.20'],
    ['CLI', '5.05', '5.05'],
  ])
  expect(shown(LISTS.share)).toEqual([
    ['IDE', '43.51', '43.51'],
    ['CLI', '39.65', '39.65'],
  ])
  expect(LISTS.rate.n).toEqual({ count: 191_426, of: 'developer turns' })
  expect(LISTS.share.n).toEqual({ count: 20_574, of: 'sessions' })
})

test('a model opens its episodes, one without any opens nothing, and the paper has no models', () => {
  const quiet = { name: 'quiet', sessions: 12, sessionsWithEpisode: 0, developerTurns: 9, episodes: 0 }

  const { rate, share } = groupLists(
    { by: 'model', groups: [{ ...PAPER_IDE, name: 'large' }, quiet], compared: [], strata: [] },
    NO_FILTERS,
  )

  expect(rate.rows.map(({ link, tooFew, paper }) => ({ link, tooFew, paper }))).toEqual([
    { link: { models: ['large'] }, tooFew: false, paper: null },
    { link: null, tooFew: true, paper: null },
  ])
  expect(share.rows[1]?.interval?.high).toBeCloseTo(0.2425 * 100, 1)
})
