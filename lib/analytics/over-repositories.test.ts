import { expect, test } from 'vitest'
import { heterogeneityOver, withinRepositories } from './over-repositories'

const pairs = (both: number, earlierOnly: number, laterOnly: number, neither: number) => ({ both, earlierOnly, laterOnly, neither })

test('two repositories of unlike base rates look like persistence together, and show none within', () => {
  const often = pairs(64, 16, 16, 4)
  const seldom = pairs(4, 16, 16, 64)

  const { ratio, repositories } = withinRepositories([often, seldom])

  expect(repositories).toBe(2)
  expect(ratio?.value).toBeCloseTo(1, 9)
  expect(ratio?.moreThanNoise).toBe(false)
})

test('only the pairs of repositories that say something are told as what the ratio is made from', () => {
  const neverAfterClean = pairs(3, 2, 0, 0)
  const neverAny = pairs(0, 0, 0, 9)
  const nobodyAfterwards = pairs(0, 5, 0, 5)
  const telling = pairs(20, 10, 10, 20)

  const found = withinRepositories([neverAfterClean, neverAny, nobodyAfterwards, telling])

  expect(found).toMatchObject({ repositories: 1, pairs: telling })
  expect(found.ratio?.value).toBeCloseTo(2, 9)
})

test('heterogeneity rests on repositories with ten pairs and more on either side, and tells them', () => {
  const small = pairs(4, 4, 4, 4)
  const alike = pairs(20, 20, 10, 30)

  expect(heterogeneityOver([small, small, alike])).toBeNull()
  expect(heterogeneityOver([small, alike, alike])).toEqual({
    ...{ q: 0, degreesOfFreedom: 1, p: 1, iSquared: 0, repositories: 2 },
    pairs: pairs(40, 40, 20, 60),
  })
})
