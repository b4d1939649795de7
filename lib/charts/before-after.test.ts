import { expect, test } from 'vitest'
import { beforeAfter } from './before-after'

const side = (sessions: number, withEpisode: number, developerTurns = sessions * 10, episodes = withEpisode) => ({
  ...{ sessions, withEpisode, developerTurns, episodes },
})
const stratum = (platform: 'IDE' | 'CLI', before: ReturnType<typeof side>, after: ReturnType<typeof side>) => ({
  ...{ platform, agent: 'Codex', before, after },
})

test("Newcombe's example: from 56 of 70 sessions to 48 of 80 is −20 points, from −33.4 to −5.2", () => {
  const [share] = beforeAfter({ before: side(70, 56), after: side(80, 48), strata: [] })

  expect(share).toMatchObject({ unit: 'percent', of: 'sessions', before: { count: 56, n: 70 }, after: { count: 48, n: 80 } })
  expect(share?.before.value).toBeCloseTo(80, 10)
  expect(share?.change?.difference).toBeCloseTo(-20, 10)
  expect(share?.change?.interval.low).toBeCloseTo(-33.39, 2)
  expect(share?.change?.interval.high).toBeCloseTo(-5.24, 2)
  expect(share?.change?.moreThanNoise).toBe(true)
})

test('the rate is of episodes and developer turns: from 3 in 100 to none in 100 is −3 per 100', () => {
  const [, rate] = beforeAfter({ before: side(20, 3, 100), after: side(20, 0, 100), strata: [] })

  expect(rate).toMatchObject({ before: { count: 3, n: 100 }, after: { count: 0, n: 100 } })
  expect(rate?.change?.difference).toBeCloseTo(-3, 10)
  expect(rate?.change?.moreThanNoise).toBe(false)
})

test('with nine sessions on a side there is a count, and no comparison', () => {
  const [share] = beforeAfter({ before: side(9, 5), after: side(80, 48), strata: [] })

  expect(share).toMatchObject({ before: { n: 9, tooFew: true, interval: null }, change: null })
})

test('at an equal mix nothing is left where only the mix changed', () => {
  const strata = [stratum('IDE', side(90, 18), side(10, 2)), stratum('CLI', side(10, 5), side(90, 45))]

  const [share] = beforeAfter({ before: side(100, 23), after: side(100, 47), strata })

  expect(share?.change?.difference).toBeCloseTo(24, 10)
  expect(share?.adjusted?.difference).toBeCloseTo(0, 10)
  expect(share?.adjusted?.moreThanNoise).toBe(false)
})

test('one agent on one platform has no other mix, and tools that are on one side only have none in common', () => {
  const alone = beforeAfter({ before: side(50, 5), after: side(50, 9), strata: [stratum('IDE', side(50, 5), side(50, 9))] })
  const replaced = beforeAfter({
    ...{ before: side(60, 5), after: side(60, 9) },
    strata: [stratum('IDE', side(10, 1), side(10, 1)), stratum('CLI', side(0, 0), side(50, 8)), stratum('CLI', side(50, 4), side(0, 0))],
  })

  expect(alone.map(({ adjusted }) => adjusted)).toEqual([null, null])
  expect(replaced.map(({ adjusted }) => adjusted)).toEqual([null, null])
})
