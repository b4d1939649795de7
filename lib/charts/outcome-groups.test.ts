import { expect, test } from 'vitest'
import type { OutcomeOfGroup } from '@/lib/contracts/analytics/resolvers'
import { NO_FILTERS } from '@/lib/domain/filters'
import { outcomeGroups } from './outcome-groups'

const IDE: OutcomeOfGroup = {
  id: 'IDE',
  name: 'IDE',
  developerTurns: 79_104,
  pushbacks: 12_000,
  episodes: 10_442,
  resolved: 875,
  resolvers: { RV1: 21, RV2: 790, RV3: 64 },
}
const CLI: OutcomeOfGroup = {
  id: 'CLI',
  name: 'CLI',
  developerTurns: 112_322,
  pushbacks: 6_000,
  episodes: 5_676,
  resolved: 629,
  resolvers: { RV1: 24, RV2: 586, RV3: 19 },
}

test("the paper's platforms have the paper's shares", () => {
  const shares = (['resolved', 'RV1', 'RV2', 'RV3'] as const).map((measure) =>
    outcomeGroups([IDE, CLI], 2, { by: 'platform', measure, filters: NO_FILTERS }).rows.map(({ value, paper }) => [
      value?.toFixed(2),
      paper?.toFixed(2),
    ]),
  )

  expect(shares).toEqual([
    [
      ['8.38', '8.38'],
      ['11.08', '11.08'],
    ],
    [
      ['2.40', '2.40'],
      ['3.82', '3.82'],
    ],
    [
      ['90.29', '90.29'],
      ['93.16', '93.16'],
    ],
    [
      ['7.31', '7.31'],
      ['3.02', '3.02'],
    ],
  ])
})

test('pushbacks are set against developer turns, which the paper does not', () => {
  const { rows, unit, title } = outcomeGroups([IDE, CLI], 2, { by: 'platform', measure: 'pushback-rate', filters: NO_FILTERS })

  expect(title).toBe('Pushbacks by platform, per 100 developer turns')
  expect(unit).toBe('per 100 developer turns')
  expect(rows.map(({ value, paper }) => [value?.toFixed(2), paper])).toEqual([
    ['15.17', null],
    ['5.34', null],
  ])
  expect(rows[0]?.interval?.low).toBeCloseTo(14.9, 2)
  expect(rows[0]?.interval?.high).toBeCloseTo(15.444, 2)
})

test('a group whose episodes tell of no pushback has no rate of them', () => {
  const { rows } = outcomeGroups([{ ...IDE, pushbacks: 0 }], 1, { by: 'platform', measure: 'pushback-rate', filters: NO_FILTERS })

  expect(rows[0]).toMatchObject({ value: null, interval: null, n: 79_104 })
})

test('a group opens the episodes that are counted in it, and nothing where it has none', () => {
  const none = { ...CLI, id: 'id-2', name: 'acme/quiet', episodes: 0, resolved: 0, resolvers: { RV1: 0, RV2: 0, RV3: 0 } }
  const { rows } = outcomeGroups([{ ...IDE, id: 'id-1', name: 'acme/shop' }, none], 2, {
    by: 'repository',
    measure: 'RV3',
    filters: NO_FILTERS,
  })

  expect(rows[0]).toMatchObject({ name: 'acme/shop', link: { repositories: ['id-1'], resolver: 'RV3' }, paper: null })
  expect(rows[1]).toMatchObject({ name: 'acme/quiet', link: null, value: null, tooFew: true })
})

test('what is left out behind the twentieth is said', () => {
  const many = Array.from({ length: 25 }, (_, place) => ({ ...CLI, id: `m${place}`, name: `m${place}` }))
  const { rows, notes, n } = outcomeGroups(many, 25, { by: 'model', measure: 'resolved', filters: NO_FILTERS })

  expect(rows).toHaveLength(20)
  expect(notes[0]).toBe('The 20 with the most episodes; 5 more are left out.')
  expect(n).toEqual({ count: 25, of: 'models' })
})
