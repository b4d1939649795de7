import { expect, test } from 'vitest'
import type { Resolvers } from '@/lib/contracts/analytics/resolvers'
import { NO_FILTERS } from '@/lib/domain/filters'
import { Symptom } from '@/lib/domain/taxonomy'
import { resolvedBySymptom } from './resolved-by-symptom'
import { resolversBySymptom } from './resolvers-by-symptom'

/** The only whole numbers that give the paper's table, with its episodes by symptom. */
const PAPER_COUNTS: Resolvers = {
  developerTurns: 191_426,
  pushbacks: 16_118,
  episodes: 16_118,
  resolved: 1_504,
  resolvers: { RV1: 45, RV2: 1_376, RV3: 83 },
  symptoms: {
    S1: { episodes: 1_863, resolved: 287, resolvers: { RV1: 9, RV2: 261, RV3: 17 } },
    S2: { episodes: 4_344, resolved: 361, resolvers: { RV1: 0, RV2: 344, RV3: 17 } },
    S3: { episodes: 6_178, resolved: 317, resolvers: { RV1: 10, RV2: 279, RV3: 28 } },
    S4: { episodes: 1_644, resolved: 135, resolvers: { RV1: 1, RV2: 116, RV3: 18 } },
    S5: { episodes: 2_872, resolved: 460, resolvers: { RV1: 6, RV2: 434, RV3: 20 } },
    S6: { episodes: 463, resolved: 94, resolvers: { RV1: 19, RV2: 72, RV3: 3 } },
    S7: { episodes: 3_639, resolved: 167, resolvers: { RV1: 5, RV2: 157, RV3: 5 } },
    S8: { episodes: 54, resolved: 3, resolvers: { RV1: 0, RV2: 3, RV3: 0 } },
  },
  platforms: [],
  agents: [],
  models: [],
}

test("the paper's counts give the paper's table of who resolved what", () => {
  const { cells } = resolversBySymptom(PAPER_COUNTS, NO_FILTERS)

  expect(cells.map((row) => row.map((cell) => cell?.value?.toFixed(2)))).toEqual([
    ['3.14', '90.94', '5.92'],
    ['0.00', '95.29', '4.71'],
    ['3.15', '88.01', '8.83'],
    ['0.74', '85.93', '13.33'],
    ['1.30', '94.35', '4.35'],
    ['20.21', '76.60', '3.19'],
    ['2.99', '94.01', '2.99'],
    ['0.00', '100.00', '0.00'],
  ])
  expect(cells.flat().map((cell) => cell?.value?.toFixed(2))).toEqual(cells.flat().map((cell) => cell?.paper?.toFixed(2)))
})

test('three resolved episodes are too few for a share, and a row says what it is out of', () => {
  const { cells, rows, table } = resolversBySymptom(PAPER_COUNTS, NO_FILTERS)

  expect(rows[7]).toMatchObject({ code: 'S8', n: 3 })
  expect(cells[7]?.[1]).toMatchObject({ count: 3, n: 3, tooFew: true, interval: null })
  expect(table.rows[22]).toEqual(['S8 Other', 'RV2 Agent, after pushback', 3, 3, null, null, null, 100])
})

test('a cell opens its own episodes, and none where the chosen symptom leaves no filters that say them', () => {
  const all = resolversBySymptom(PAPER_COUNTS, NO_FILTERS)
  const chosen = resolversBySymptom(PAPER_COUNTS, { ...NO_FILTERS, symptoms: ['S5'] })

  expect(all.cells[4]?.[2]?.link).toEqual({ symptoms: ['S5'], resolver: 'RV3' })
  expect(chosen.cells[4]?.[2]?.link).toEqual({ symptoms: ['S5'], resolver: 'RV3' })
  expect(chosen.cells[0]?.[2]?.link).toBeNull()
})

test('how often a resolution shows is told by symptom, beside what follows from the paper', () => {
  const { rows } = resolvedBySymptom(PAPER_COUNTS, NO_FILTERS)

  expect(rows.map(({ code, value, paper }) => [code, value?.toFixed(2), paper?.toFixed(2)])).toEqual([
    ['S1', '15.41', '15.41'],
    ['S2', '8.31', '8.31'],
    ['S3', '5.13', '5.13'],
    ['S4', '8.21', '8.21'],
    ['S5', '16.02', '16.02'],
    ['S6', '20.30', '20.30'],
    ['S7', '4.59', '4.59'],
    ['S8', '5.56', '5.56'],
  ])
  expect(rows[4]?.link).toEqual({ symptoms: ['S5'], status: 'RS1' })
  expect(Symptom.options).toHaveLength(rows.length)
})

test('what the paper prints of all sessions does not stand beside one platform', () => {
  const cli = { ...NO_FILTERS, platforms: ['CLI' as const] }

  expect(resolvedBySymptom(PAPER_COUNTS, cli).rows[0]?.paper).toBeNull()
  expect(resolversBySymptom(PAPER_COUNTS, cli).cells[0]?.[0]?.paper).toBeNull()
})
