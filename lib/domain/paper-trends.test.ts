import { expect, test } from 'vitest'
import { PAPER_RATE_TRENDS, PAPER_SHARE_TRENDS, type PaperTrend } from './paper-trends'
import { Symptom } from './taxonomy'

const LINES: readonly PaperTrend[] = [
  ...Object.values(PAPER_SHARE_TRENDS).flatMap((scope) => Object.values(scope)),
  ...Object.values(PAPER_RATE_TRENDS),
]
const slopes = (scope: Readonly<Record<Symptom, PaperTrend>>) => Symptom.options.reduce((sum, code) => sum + scope[code].slope, 0)

test('what the shares of some symptoms gain in a day, those of the others lose', () => {
  const rounding = 8 * 0.0000005

  for (const scope of Object.values(PAPER_SHARE_TRENDS)) expect(Math.abs(slopes(scope))).toBeLessThanOrEqual(rounding)
})

test('a line goes where its correlation points', () => {
  expect(LINES).toHaveLength(33)
  for (const { slope, r } of LINES) expect(slope === 0 || Math.sign(slope) === Math.sign(r)).toBe(true)
})

test('over the same days, the stronger correlation is the smaller p', () => {
  for (const scope of [...Object.values(PAPER_SHARE_TRENDS), PAPER_RATE_TRENDS]) {
    const byStrength = Object.values(scope).sort((one, other) => Math.abs(other.r) - Math.abs(one.r) || one.p - other.p)

    expect(byStrength.map(({ p }) => p)).toEqual(byStrength.map(({ p }) => p).sort((one, other) => one - other))
  }
})

test('the rates of the symptoms fall together by more than the rate of episodes, which may have two', () => {
  const labels = Symptom.options.reduce((sum, code) => sum + PAPER_RATE_TRENDS[code].slope, 0)

  expect(labels / PAPER_RATE_TRENDS.all.slope).toBeGreaterThan(1.2)
  expect(labels / PAPER_RATE_TRENDS.all.slope).toBeLessThan(1.4)
  expect(PAPER_RATE_TRENDS.all.slope * 30.4).toBeCloseTo(-0.008, 3)
})

test('the rise of S7 and the fall of S2 over all are not there within the platforms', () => {
  const { all, IDE, CLI } = PAPER_SHARE_TRENDS

  expect([all.S7.p < 0.05, IDE.S7.p < 0.05, CLI.S7.p < 0.05]).toEqual([true, false, false])
  expect([all.S2.slope > 0, IDE.S2.slope > 0, CLI.S2.slope > 0]).toEqual([false, true, true])
})
