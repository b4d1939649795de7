import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BlockOf } from '@/lib/contracts/report/blocks'
import { overlapsIn, straysIn } from '@/lib/testing/checked-drawing'
import { aLinesBlock } from '@/lib/testing/report-chart-blocks'
import { drawLines } from './draw-lines'
import type { Drawing } from './drawing'

type Line = BlockOf<'lines'>['lines'][number]

const MONTHS = Array.from({ length: 14 }, (_, month) => new Date(Date.UTC(2025, 8 + month, 1)).toISOString().slice(0, 10))
const point = (month: number, value: number | null, n: number) => ({
  ...{ value, n, count: 0, tooFew: n < 10, interval: null },
  ...{ from: MONTHS[month] ?? '', to: MONTHS[month + 1] ?? '' },
})
const lineOf = (id: string, ...values: (number | null)[]): Line => ({
  ...{ id, name: `The name of ${id}` },
  points: values.map((value, month) => point(month, value, value === null ? 0 : 50)),
})
const blockOf = (...lines: Line[]) => aLinesBlock({ starts: MONTHS.slice(0, lines[0]?.points.length), lines, markers: [] })

const joined = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'path' && shape.fill === null ? [shape] : []))
const words = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

test('a gap parts a line in two', () => {
  const block = blockOf(lineOf('S1', 1, 2, null, 4, 5), lineOf('S2', 1, 1, 1, 1, 1), lineOf('S3', 2, 2, 2, 2, 2))

  const paths = joined(drawLines(block, 500))

  expect(paths.filter(({ stroke }) => stroke === 'S1').map(({ d }) => d.match(/[ML]/g)?.join(''))).toEqual(['ML', 'ML'])
  expect(paths.filter(({ stroke }) => stroke === 'S2').map(({ d }) => d.match(/[ML]/g)?.join(''))).toEqual(['MLLLL'])
})

test('a point of too few is hollow, joined to nothing, and does not stretch the axis', () => {
  const line: Line = { id: 'S1', name: 'S1', points: [point(0, 10, 50), point(1, 15, 4), point(2, 20, 50), point(3, 90, 3)] }

  const drawing = drawLines(blockOf(line), 500)

  const circles = drawing.shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape.fill] : []))
  expect(circles).toEqual(['S1', 'surface', 'S1', 'S1'])
  expect(joined(drawing)).toEqual([])
  expect(words(drawing)).toContain('20')
  expect(words(drawing)).not.toContain('100')
})

test('where all points are of too few, they are drawn on an axis of their own', () => {
  const line: Line = { id: 'S1', name: 'S1', points: [point(0, 40, 5), point(1, 15, 4)] }

  const drawing = drawLines(blockOf(line), 500)

  expect(drawing.shapes.filter((shape) => shape.kind === 'circle' && shape.fill === 'surface')).toHaveLength(2)
})

test('eight lines have eight dashes, and names at their ends', () => {
  const lines = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'].map((code) => lineOf(code, 1, 2, 3))

  const drawing = drawLines(blockOf(...lines), 500)

  expect(new Set(joined(drawing).map(({ dash }) => JSON.stringify(dash))).size).toBe(8)
  expect(words(drawing).filter((text) => text.startsWith('The name of'))).toHaveLength(8)
})

test('a value stands at its height, and a month in the middle of its days', () => {
  const block = blockOf(lineOf('S1', 0, 10), lineOf('S2', 5, 5), lineOf('S3', 5, 5))

  const { shapes } = drawLines(block, 500)

  const points = shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape] : []))
  const half = shapes.flatMap((shape) => (shape.kind === 'path' && shape.stroke === 'S2' && shape.fill === null ? [shape.d] : []))[0]
  const [first, second] = points
  const middle = ((first?.cy ?? 0) + (second?.cy ?? 0)) / 2
  expect(Number(half?.match(/^M\S+ ([\d.]+)/)?.[1])).toBeCloseTo(middle, 1)
  expect((second?.cx ?? 0) - (first?.cx ?? 0)).toBeGreaterThan(100)
})

test('the axis says its unit, the months and the years', () => {
  const rates = words(drawLines(aLinesBlock(), 500))
  const shares = words(drawLines(aLinesBlock({ unit: 'percent' }), 500))

  expect(rates).toEqual(expect.arrayContaining(['per 100 developer turns', 'Jul', 'Aug', 'Sep', 'Oct', '2026', '20', '1']))
  expect(shares).toContain('20 %')
})

test('weeks are named by their first days, and the paper by its dotted line', () => {
  const block = aLinesBlock({ starts: ['2026-09-28', '2026-10-05', '2026-10-12', '2026-10-19'], paper: 7 })

  const drawing = drawLines(block, 500)

  expect(words(drawing)).toEqual(expect.arrayContaining(['28 Sep', '5 Oct', '12 Oct', '19 Oct', 'the paper']))
  expect(drawing.shapes.filter((shape) => shape.kind === 'line' && shape.stroke === 'paper' && shape.dash)).toHaveLength(2)
})

test('without lines, or with lines that have no point, there is still a drawing', () => {
  const none = drawLines(aLinesBlock({ lines: [] }), 500)
  const empty = drawLines(blockOf(lineOf('S1', null, null)), 500)

  expect(words(none)).toEqual(['There is nothing to draw.'])
  expect(straysIn(empty)).toEqual([])
})

test('whatever is drawn stays inside, and no two texts stand on one another', () => {
  const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null })
  const points = fc.array(fc.tuple(value, fc.integer({ min: 0, max: 40 })), { minLength: 13, maxLength: 13 })
  const names = fc.oneof(fc.string({ maxLength: 60 }), fc.constant('Corrected for the errors of the classifier'))
  const lines = fc.array(fc.tuple(names, points), { minLength: 1, maxLength: 8 })
  const markers = fc.array(fc.integer({ min: 0, max: 390 }), { maxLength: 20 })

  const property = fc.property(lines, markers, value, fc.constantFrom(240, 300, 420, 520), (drawn, days, paper, width) => {
    const block = aLinesBlock({
      starts: MONTHS.slice(0, 13),
      unit: 'percent',
      paper,
      lines: drawn.map(([name, values], place) => ({
        id: `${place}`,
        name,
        points: values.map(([share, n], month) => point(month, share, n)),
      })),
      markers: days.map((day) => ({ day: new Date(Date.UTC(2025, 8, 1 + day)).toISOString().slice(0, 10), name: 'x' })),
    })
    const drawing = drawLines(block, width)
    expect([straysIn(drawing), overlapsIn(drawing)]).toEqual([[], []])
  })

  fc.assert(property, { seed: 20, numRuns: 60 })
})
