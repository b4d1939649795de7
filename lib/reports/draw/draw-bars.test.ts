import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlapsIn, straysIn } from '@/lib/testing/checked-drawing'
import { aBarsBlock } from '@/lib/testing/report-chart-blocks'
import { drawBars } from './draw-bars'
import type { Drawing } from './drawing'
import { SMALL } from './shapes'

const words = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
const barsIn = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []))
const [s3, s6, s8] = aBarsBlock().bars

test('a bar is as long as its value on the axis, in the tone of its label; a zero and too few have none', () => {
  const drawing = drawBars(aBarsBlock(), 500)

  const [bar, ...others] = barsIn(drawing)
  const scale = drawing.shapes.flatMap((shape) => (shape.kind === 'line' && shape.stroke === 'grid' ? [shape.x1] : []))
  expect(others).toEqual([])
  expect(bar?.fill).toBe('S3')
  // The axis ends at 60 %, and the bar is 40 % long.
  expect((bar?.width ?? 0) / ((scale.at(-1) ?? 0) - (bar?.x ?? 0))).toBeCloseTo(2 / 3, 3)
})

test('every bar says its name, its value, its interval, and its n where that is another one', () => {
  const texts = words(drawBars(aBarsBlock(), 500))

  expect(texts).toEqual(expect.arrayContaining(['S3 Developer constraint violation', '40.0 %', '30.5–50.3', '0.0 %', 'too few', '2 of 4']))
  expect(texts).toEqual(expect.arrayContaining(['95 % interval', 'the paper', 'the period before']))
})

test('the key names only the marks that are drawn', () => {
  const bars = [s3, s6].flatMap((bar) => (bar ? [{ ...bar, paper: null, previous: null }] : []))

  const texts = words(drawBars(aBarsBlock({ bars }), 500))

  expect(texts).toContain('95 % interval')
  expect(texts).not.toContain('the paper')
  expect(texts).not.toContain('the period before')
})

test("the paper's value is on the axis, even beside a bar of too few", () => {
  const bars = [s3, s8].flatMap((bar) => (bar ? [{ ...bar, paper: 90 }] : []))

  expect(words(drawBars(aBarsBlock({ bars }), 500))).toContain('100 %')
})

test('a ratio grows from 1, to the left where it is below', () => {
  const ratio = (value: number) => (s3 ? [{ ...s3, value, interval: null, paper: null, previous: null }] : [])

  const [above, below] = barsIn(drawBars(aBarsBlock({ unit: 'ratio', bars: [...ratio(2), ...ratio(0.5)] }), 500))

  expect((below?.x ?? 0) + (below?.width ?? 0)).toBeCloseTo(above?.x ?? 0, 1)
  expect(above?.width).toBeCloseTo(below?.width ?? 0, 1)
})

test('without bars the drawing says so', () => {
  expect(words(drawBars(aBarsBlock({ bars: [] }), 500))).toEqual(['There is nothing to draw.'])
})

test('whatever is drawn stays inside and can be read, and no two texts stand on one another', () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true })
  const bar = fc.record({
    name: fc.string({ maxLength: 60 }),
    value: fc.option(value, { nil: null }),
    high: value,
    n: fc.integer({ min: 0, max: 1_000_000 }),
    paper: fc.option(value, { nil: null }),
  })
  const units = fc.constantFrom('percent' as const, 'per 100 developer turns' as const, 'ratio' as const, 'count' as const)

  const property = fc.property(
    fc.array(bar, { minLength: 1, maxLength: 9 }),
    units,
    fc.constantFrom(260, 340, 420, 520),
    (rows, unit, width) => {
      const bars = rows.flatMap(({ high, ...row }) => {
        const interval = row.value === null ? null : { low: Math.min(row.value, high), high: Math.max(row.value, high) }
        return s8 ? [{ ...s8, ...row, interval, tooFew: row.n < 10, count: 1 }] : []
      })
      const drawing = drawBars(aBarsBlock({ bars, unit }), width)
      const small = drawing.shapes.filter((shape) => shape.kind === 'text' && shape.size < SMALL)
      expect([straysIn(drawing), overlapsIn(drawing), small]).toEqual([[], [], []])
    },
  )

  fc.assert(property, { seed: 20, numRuns: 60 })
})
