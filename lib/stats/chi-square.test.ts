import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chiSquare } from './chi-square'

test('30 of 50 against 20 of 50: every expected count is 25, so 4 × 5² / 25', () => {
  const association = chiSquare([
    [30, 20],
    [20, 30],
  ])

  expect(association?.value).toBeCloseTo(4, 12)
  expect(association?.degreesOfFreedom).toBe(1)
  expect(association?.p).toBeCloseTo(0.0455003, 7)
  expect(association?.cramersV).toBeCloseTo(0.2, 12)
  expect(association?.n).toBe(100)
})

/** Episodes with a label among the 10,442 of IDEs and the 5,676 of CLIs, as the only counts that give the printed percentages. */
const ofEpisodes = (ide: number, cli: number) =>
  chiSquare([
    [ide, 10_442 - ide],
    [cli, 5_676 - cli],
  ])

const PAPER = [
  { label: 'S2', counts: [2_964, 1_380], value: '31.0', p: '3e-8' },
  { label: 'S3', counts: [3_369, 2_809], value: '461.6', p: '2e-102' },
  { label: 'S4', counts: [1_201, 443], value: '54.9', p: '1e-13' },
  { label: 'S6', counts: [218, 245], value: '65.5', p: '6e-16' },
  { label: 'S7', counts: [2_126, 1_513], value: '83.4', p: '7e-20' },
  { label: 'C1', counts: [1_843, 632], value: '120.1', p: '6e-28' },
  { label: 'C2', counts: [1_112, 414], value: '48.3', p: '4e-12' },
  { label: 'C3', counts: [1_247, 544], value: '20.7', p: '5e-6' },
  { label: 'C6', counts: [3_128, 2_753], value: '545.8', p: '1e-120' },
  { label: 'C7', counts: [3_025, 1_302], value: '68.1', p: '2e-16' },
  { label: 'DS2', counts: [932, 429], value: '8.9', p: '3e-3' },
  { label: 'RS1', counts: [875, 629], value: '31.7', p: '2e-8' },
] satisfies { label: string; counts: [number, number]; value: string; p: string }[]

test.each(PAPER)('the paper: $label differs between IDE and CLI by a chi-square of $value', ({ counts: [ide, cli], value, p }) => {
  const association = ofEpisodes(ide, cli)

  expect(association?.value.toFixed(1)).toBe(value)
  expect(association?.p.toExponential(0)).toBe(p)
})

test('the paper: C4 (0.33, 0.57) does not differ, C5 (4.4, 0.035) barely, DS1 (10.0, 0.0016) somewhat, DS3 (1.8, 0.18) rests on eleven', () => {
  expect(ofEpisodes(456, 237)?.value.toFixed(2)).toBe('0.33')
  expect(ofEpisodes(456, 237)?.p.toFixed(2)).toBe('0.57')
  expect(ofEpisodes(275, 119)?.value.toFixed(1)).toBe('4.4')
  expect(ofEpisodes(275, 119)?.p.toFixed(3)).toBe('0.035')
  expect(ofEpisodes(9_394, 5_193)?.value.toFixed(1)).toBe('10.0')
  expect(ofEpisodes(9_394, 5_193)?.p.toFixed(4)).toBe('0.0016')
  expect(ofEpisodes(5, 6)?.value.toFixed(1)).toBe('1.8')
  expect(ofEpisodes(5, 6)?.p.toFixed(2)).toBe('0.18')
})

test('against SciPy: S1 by 43.62744 and S5 by 520.44909', () => {
  expect(ofEpisodes(1_335, 528)?.value).toBeCloseTo(43.62744040812761, 9)
  expect(ofEpisodes(2_390, 482)?.value).toBeCloseTo(520.4490928857945, 9)
})

test('the loci of the paper, IDE against CLI, are a table of two rows and four columns', () => {
  const loci = chiSquare([
    [784, 119, 19, 15],
    [256, 135, 10, 34],
  ])

  expect(loci?.value).toBeCloseTo(110.32295426711795, 9)
  expect(loci?.degreesOfFreedom).toBe(3)
  expect((loci?.p ?? 0) / 9.350444735667648e-24).toBeCloseTo(1, 9)
  expect(loci?.cramersV).toBeCloseTo(0.28356712877416346, 12)
})

test('a label that nobody has changes nothing', () => {
  const cells = [30, 20, 0, 20, 30, 0, 0, 0, 0]

  const withIt = chiSquare([cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)])

  expect(withIt?.value).toBeCloseTo(4, 12)
  expect(withIt?.degreesOfFreedom).toBe(1)
})

const twoRows = (a: number, b: number, c: number, d: number) => chiSquare([Array.of(a, b), Array.of(c, d)])

test('too few: one row, one column, an expected count below 1, or too many below 5', () => {
  expect(chiSquare([])).toBeNull()
  expect(chiSquare([[30, 20]])).toBeNull()
  expect(chiSquare([[30], [20]])).toBeNull()
  expect(twoRows(1, 99, 0, 100)).toBeNull()
  expect(twoRows(4, 15, 4, 16)).toBeNull()
  expect(twoRows(4, 16, 4, 16)).not.toBeNull()
  expect(chiSquare(Array(2).fill([4, 4, 40]))).toBeNull()
})

test('what is no table of counts is refused', () => {
  expect(() => chiSquare([[1, 2], [3]])).toThrow('the rows of a table are of one length')
  expect(() =>
    chiSquare([
      [1, 2],
      [-3, 4],
    ]),
  ).toThrow('a table holds counts')
})

const counts = fc.integer({ min: 5, max: 1_000 })
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(counts, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 5 }))

test('the order of rows does not matter, nor which way the table is laid', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const laid = (table[0] ?? []).map((_, j) => table.map((row) => row[j] ?? 0))
      const value = chiSquare(table)?.value ?? -1

      expect(chiSquare([...table].reverse())?.value ?? -1).toBeCloseTo(value, 6)
      expect(chiSquare(laid)?.value ?? -1).toBeCloseTo(value, 6)
    }),
  )
})

test('the effect size is between 0 and 1, and ten times as many of the same leave it', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const few = chiSquare(table)
      const many = chiSquare(table.map((row) => row.map((count) => 10 * count)))

      if (few === null || many === null) return
      expect(few.cramersV).toBeGreaterThanOrEqual(0)
      expect(few.cramersV).toBeLessThanOrEqual(1)
      expect(many.cramersV).toBeCloseTo(few.cramersV, 9)
    }),
  )
})
