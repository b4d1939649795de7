import { expect, test } from 'vitest'
import type { Comparison, GroupCounts } from '@/lib/contracts/analytics/comparison'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import { PAPER_CLI, PAPER_IDE } from '@/lib/testing/paper-groups'
import { groupComparison } from './group-comparison'

const compared = (first: GroupCounts, second: GroupCounts, by: Comparison['by'] = 'platform'): Comparison => ({
  by,
  groups: [first, second],
  compared: [first, second],
  strata: [],
})

const ofPaper = groupComparison(compared(PAPER_IDE, PAPER_CLI), NO_FILTERS)
const rowIn = (comparison: ReturnType<typeof groupComparison>, id: string) =>
  comparison?.tables.flatMap(({ rows }) => rows).find((row) => row.id === id)
const share = (id: string) => rowIn(ofPaper, id)?.measures[0]
const rate = (id: string) => rowIn(ofPaper, id)?.measures[1]

test("the paper's counts give the paper's shares of IDE and CLI, which stand beside them", () => {
  const printed = ofPaper?.tables.slice(1).flatMap(({ rows }) => rows.map(({ id, measures: [of] }) => [id, ...shown(of?.sides)]))

  expect(printed).toEqual([
    ['S1', '12.78', '12.78', '9.30', '9.30'],
    ['S2', '28.39', '28.39', '24.31', '24.31'],
    ['S3', '32.26', '32.26', '49.49', '49.49'],
    ['S4', '11.50', '11.50', '7.80', '7.80'],
    ['S5', '22.89', '22.89', '8.49', '8.49'],
    ['S6', '2.09', '2.09', '4.32', '4.32'],
    ['S7', '20.36', '20.36', '26.66', '26.66'],
    ['S8', '0.45', '0.45', '0.12', '0.12'],
    ['C1', '17.65', '17.65', '11.13', '11.13'],
    ['C2', '10.65', '10.65', '7.29', '7.29'],
    ['C3', '11.94', '11.94', '9.58', '9.58'],
    ['C4', '4.37', '4.37', '4.18', '4.18'],
    ['C5', '2.63', '2.63', '2.10', '2.10'],
    ['C6', '29.96', '29.96', '48.50', '48.50'],
    ['C7', '28.97', '28.97', '22.94', '22.94'],
    ['DS0', '0.06', '0.06', '0.12', '0.12'],
    ['DS1', '89.96', '89.96', '91.49', '91.49'],
    ['DS2', '8.93', '8.93', '7.56', '7.56'],
    ['DS3', '0.05', '0.05', '0.11', '0.11'],
    ['DS4', '1.01', '1.01', '0.72', '0.72'],
    ['DL1', '83.67', '83.67', '58.85', '58.85'],
    ['DL2', '12.70', '12.70', '31.03', '31.03'],
    ['DL3', '2.03', '2.03', '2.30', '2.30'],
    ['DL4', '1.60', '1.60', '7.82', '7.82'],
    ['project-or-external', '14.30', '14.30', '38.85', '38.85'],
    ['RS1', '8.38', '8.38', '11.08', '11.08'],
    ['RV1', '2.40', '2.40', '3.82', '3.82'],
    ['RV2', '90.29', '90.29', '93.16', '93.16'],
    ['RV3', '7.31', '7.31', '3.02', '3.02'],
  ])
})

const shown = (sides: readonly { value: number | null; paper: number | null }[] = []) =>
  sides.flatMap(({ value, paper }) => [value?.toFixed(2), paper?.toFixed(2)])

test('and the chi-squares of IDE against CLI', () => {
  const printed = ['S2', 'S3', 'S4', 'S6', 'S7', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'DS1', 'DS2', 'DS3', 'RS1'].map((id) => [
    id,
    id === 'C4' ? share(id)?.test?.statistic?.toFixed(2) : share(id)?.test?.statistic?.toFixed(1),
    share(id)?.test?.p.toPrecision(1),
  ])

  expect(printed).toEqual([
    ['S2', '31.0', '3e-8'],
    ['S3', '461.6', '2e-102'],
    ['S4', '54.9', '1e-13'],
    ['S6', '65.5', '6e-16'],
    ['S7', '83.4', '7e-20'],
    ['C1', '120.1', '6e-28'],
    ['C2', '48.3', '4e-12'],
    ['C3', '20.7', '0.000005'],
    ['C4', '0.33', '0.6'],
    ['C5', '4.4', '0.03'],
    ['C6', '545.8', '1e-120'],
    ['C7', '68.1', '2e-16'],
    ['DS1', '10.0', '0.002'],
    ['DS2', '8.9', '0.003'],
    ['DS3', '1.8', '0.2'],
    ['RS1', '31.7', '2e-8'],
  ])
  expect(share('C4')?.test?.p.toFixed(2)).toBe('0.57')
  expect(share('C5')?.test?.p.toFixed(3)).toBe('0.035')
})

test('and the rates per developer turn: 0.132 and 0.0505 in all, and by label', () => {
  const perTurn = (id: string) => (rate(id) ?? share(id))?.sides.map(({ value }) => ((value ?? 0) / 100).toFixed(4))

  expect(perTurn('episode-rate')).toEqual(['0.1320', '0.0505'])
  expect(perTurn('S1')).toEqual(['0.0169', '0.0047'])
  expect(perTurn('S3')).toEqual(['0.0426', '0.0250'])
  expect(perTurn('S6')).toEqual(['0.0028', '0.0022'])
  expect(perTurn('S7')).toEqual(['0.0269', '0.0135'])
  expect(perTurn('C6')).toEqual(['0.0395', '0.0245'])
  expect(perTurn('C7')).toEqual(['0.0382', '0.0116'])
  expect(rate('S3')?.sides.map(({ paper }) => paper?.toFixed(2))).toEqual(['4.26', '2.50'])
})

test('where the share is larger and the rate lower, that is said in words', () => {
  const apart = ofPaper?.tables.flatMap(({ rows }) => rows.filter((row) => row.apart).map(({ id, apart }) => [id, apart]))

  expect(apart).toEqual([
    ['S3', 'CLI: larger share, lower rate'],
    ['S6', 'CLI: larger share, lower rate'],
    ['S7', 'CLI: larger share, lower rate'],
    ['C6', 'CLI: larger share, lower rate'],
    ['DS1', 'CLI: larger share, lower rate'],
    ['RS1', 'CLI: larger share, lower rate'],
  ])
})

test('sessions: medians of 3 and 5 turns by the rank sum, the share by chi-square, the rate by its ratio', () => {
  const [turns, sessions, episodes] = ofPaper?.tables[0]?.rows.map(({ measures }) => measures[0]) ?? []

  expect(turns?.sides.map(({ value, interval, paper }) => ({ value, interval, paper }))).toEqual([
    { value: 3, interval: { low: 3, high: 3 }, paper: 3 },
    { value: 5, interval: { low: 5, high: 5 }, paper: 5 },
  ])
  expect(turns?.test?.name).toBe('rank sum')
  // Of 12,231 × 8,343 pairs the CLI wins 2,000 × 7,500, 1,000 × 7,500 and 3,343 × 12,231; 2,000 × 3,000 are ties.
  expect(turns?.effect?.value).toBeCloseTo(65.0589, 4)
  expect(sessions?.sides.map(({ value }) => value?.toFixed(2))).toEqual(['43.51', '39.65'])
  expect(sessions?.test?.statistic).toBeCloseTo(30.384527, 6)
  expect(sessions?.effect?.value).toBeCloseTo(0.911233, 4)
  expect(episodes?.effect).toMatchObject({ kind: 'ratio', value: expect.closeTo(0.382818, 6) })
  expect(episodes?.change?.difference).toBeCloseTo(5.0533 - 13.2003, 3)
})

test("p is adjusted for the 61 tests of the page, as by SciPy's false_discovery_control", () => {
  expect(ofPaper?.tests).toBe(61)
  expect(share('sessions-with-episode')?.test?.adjusted.toPrecision(4)).toBe('5.404e-8')
  expect(rate('S6')?.test).toEqual({
    name: 'exact test of rates',
    statistic: null,
    p: expect.closeTo(0.0123648, 7),
    adjusted: expect.closeTo(0.0163968, 7),
  })
  expect(share('C5')?.test?.adjusted).toBeCloseTo(0.0444217, 7)
  expect(share('C4')?.test?.adjusted).toBeCloseTo(0.5963181, 7)
  expect(rate('DS3')?.test?.adjusted).toBeCloseTo(0.7820899, 7)
  expect(rate('DS0')?.test?.adjusted).toBeCloseTo(0.7820899, 7)
})

test('what is below 0.05 by itself alone, as who resolved it, is not said to point apart', () => {
  expect(share('RV2')?.test?.p).toBeCloseTo(0.0484912, 7)
  expect(share('RV2')?.test?.adjusted).toBeCloseTo(0.0603666, 7)
  expect(rowIn(ofPaper, 'RV2')?.apart).toBeNull()
})

test('a figure opens its episodes of its group, under the filters that say just that', () => {
  expect(share('S3')?.sides[1].link).toEqual({ platforms: ['CLI'], symptoms: ['S3'] })
  expect(rate('C6')?.sides[0].link).toEqual({ platforms: ['IDE'], cause: 'C6' })
  expect(share('RV3')?.sides[0].link).toEqual({ platforms: ['IDE'], resolver: 'RV3' })
  expect(share('DL2')?.sides[0].link).toBeNull()
})

test('between agents nothing of the paper stands beside, nor once symptoms are chosen', () => {
  const agents = groupComparison(compared({ ...PAPER_IDE, name: 'Cursor' }, { ...PAPER_CLI, name: 'Codex' }, 'agent'), NO_FILTERS)
  const chosen: Filters = { ...NO_FILTERS, symptoms: ['S3'] }
  const narrowed = groupComparison(compared(PAPER_IDE, PAPER_CLI), chosen)

  const papers = [agents, narrowed].map((each) => each?.tables.flatMap(({ rows }) => rows.flatMap(({ measures }) => measures)))
  expect(papers.flat().flatMap((measure) => measure?.sides.map(({ paper }) => paper) ?? [])).not.toContainEqual(expect.any(Number))
  expect(rowIn(agents, 'S3')?.measures[0]?.sides[0].link).toEqual({ agents: ['Cursor'], symptoms: ['S3'] })
})

test('with nine sessions in a group there are counts, but neither test nor difference', () => {
  const few: GroupCounts = {
    ...PAPER_CLI,
    ...{ sessions: 9, sessionsWithEpisode: 4, developerTurns: 9, episodes: 4 },
    turns: PAPER_CLI.turns.map((_, place) => (place === 0 ? 9 : 0)),
    symptoms: { S1: 0, S2: 0, S3: 4, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 },
    causes: { C1: 0, C2: 0, C3: 0, C4: 0, C5: 0, C6: 4, C7: 0 },
    severities: { DS0: 0, DS1: 4, DS2: 0, DS3: 0, DS4: 0 },
    ...{ located: 0, loci: { DL1: 0, DL2: 0, DL3: 0, DL4: 0 }, resolved: 0, resolvers: { RV1: 0, RV2: 0, RV3: 0 } },
  }

  const comparison = groupComparison(compared(PAPER_IDE, few), NO_FILTERS)

  const measures = comparison?.tables.flatMap(({ rows }) => rows.flatMap((row) => row.measures)) ?? []
  expect(measures).toHaveLength(62)
  expect(measures.every(({ test, change, effect }) => test === null && change === null && effect === null)).toBe(true)
  expect(measures.every(({ sides }) => sides[1].tooFew)).toBe(true)
  expect(comparison?.tests).toBe(0)
})

test('one group alone is no comparison', () => {
  expect(groupComparison({ by: 'model', groups: [PAPER_IDE], compared: [PAPER_IDE], strata: [] }, NO_FILTERS)).toBeNull()
})

test('the table has a row for every measure, with the test and its p', () => {
  const table = ofPaper?.tables[1]?.table
  const constraint = table?.rows.find(([code, , unit]) => code === 'S3' && unit === 'percent')

  expect(table?.rows).toHaveLength(16)
  expect(constraint?.slice(4, 8)).toEqual([3_369, 10_442, 32.26, 31.37])
  expect(constraint?.slice(-6)).toEqual([
    0.17,
    'chi-square',
    461.56,
    '2.2e-102',
    expect.stringMatching(/e-1/),
    'CLI: larger share, lower rate',
  ])
})
