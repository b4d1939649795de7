import { expect, test } from 'vitest'
import { bootstrap } from './bootstrap'
import { clusteredRiskRatio } from './clustered-risk-ratio'
import { seededRandom } from './seeded-random'
import { riskRatio, type TwoByTwo } from './two-by-two'

const table = (a: number, exposed: number, b: number, unexposed: number): TwoByTwo => ({
  exposed: { count: a, n: exposed },
  unexposed: { count: b, n: unexposed },
})

test('by hand: five repositories of 2/2 and 1/2, five of 0/2 and 1/2 leave ln 1 ± 1.96 √(10/9 · 10 · 0.1²) = 1.96 / 3', () => {
  const clusters = [...Array.from({ length: 5 }, () => table(2, 2, 1, 2)), ...Array.from({ length: 5 }, () => table(0, 2, 1, 2))]

  const found = clusteredRiskRatio(clusters)

  expect(found?.value).toBe(1)
  expect(found?.interval.low).toBeCloseTo(0.520315, 6)
  expect(found?.interval.high).toBeCloseTo(1.921914, 6)
})

test('repositories that are all alike would claim certainty, so nothing is said', () => {
  expect(clusteredRiskRatio(Array.from({ length: 12 }, () => table(3, 4, 1, 4)))).toBeNull()
})

test('pairs scattered over repositories by chance give about the interval that takes them as independent', () => {
  const clusters = repositories({ count: 1_200, spread: 0 })

  const found = clusteredRiskRatio(clusters)
  const independent = riskRatio(clusters.reduce((a, b) => sum(a, b)))

  expect(found?.value).toBe(independent?.value)
  expect(width(found) / width(independent)).toBeGreaterThan(0.9)
  expect(width(found) / width(independent)).toBeLessThan(1.1)
})

test('it is what drawing whole repositories again comes to', () => {
  const clusters = repositories({ count: 300, spread: 0.9 })

  const found = clusteredRiskRatio(clusters)
  const drawn = bootstrap(clusters, (again) => riskRatio(again.reduce((a, b) => sum(a, b)))?.value ?? null, { rounds: 2000 })

  expect(found?.value).toBeCloseTo(drawn?.value ?? 0, 9)
  expect(width(found) / width(drawn)).toBeGreaterThan(0.9)
  expect(width(found) / width(drawn)).toBeLessThan(1.1)
})

test('nine repositories are too few, and one without pairs is none', () => {
  const nine = Array.from({ length: 9 }, () => table(3, 4, 1, 4))

  expect(clusteredRiskRatio([...nine, table(0, 0, 0, 0)])).toBeNull()
  expect(clusteredRiskRatio([])).toBeNull()
})

/** Repositories of some ten pairs; `spread` is how far their base rates lie apart. */
function repositories({ count, spread }: { count: number; spread: number }): TwoByTwo[] {
  const random = seededRandom(7)
  return Array.from({ length: count }, () => {
    const base = 0.5 + spread * (random() - 0.5)
    const exposed = Math.floor(1 + random() * 10 * base)
    const unexposed = Math.floor(1 + random() * 10 * (1 - base))
    return table(hits(exposed, base), exposed, hits(unexposed, base), unexposed)
  })

  function hits(n: number, share: number) {
    return Array.from({ length: n }, random).filter((drawn) => drawn < share).length
  }
}

function sum(a: TwoByTwo, b: TwoByTwo): TwoByTwo {
  return table(
    a.exposed.count + b.exposed.count,
    a.exposed.n + b.exposed.n,
    a.unexposed.count + b.unexposed.count,
    a.unexposed.n + b.unexposed.n,
  )
}

const width = (ratio: { interval: { low: number; high: number } } | null | undefined) =>
  ratio ? Math.log(ratio.interval.high / ratio.interval.low) : Number.NaN
