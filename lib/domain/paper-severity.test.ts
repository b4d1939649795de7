import { expect, test } from 'vitest'
import { PAPER } from './paper'
import { PAPER_LOCUS_BY_SEVERITY, PAPER_SEVERITY_BY_SYMPTOM, PAPER_SEVERITY_OF_SYMPTOM_LABELS } from './paper-severity'
import { Locus, Severity, Symptom } from './taxonomy'

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
const count = (n: number, share: number) => Math.round((n * share) / 100)

test('the severities of a symptom are whole episodes that add up to its own', () => {
  for (const { n, shares } of Object.values(PAPER_SEVERITY_BY_SYMPTOM)) {
    const counts = Severity.options.map((code) => count(n, shares[code]))

    expect(total(counts)).toBe(n)
    for (const [index, code] of Severity.options.entries()) expect((100 * (counts[index] ?? 0)) / n).toBeCloseTo(shares[code], 2)
  }
})

test('the episodes of a symptom are its share of all episodes, and make 21,057 labels', () => {
  const rows = Object.values(PAPER_SEVERITY_BY_SYMPTOM)

  expect(total(rows.map(({ n }) => n))).toBe(21_057)
  for (const code of Symptom.options) {
    expect((100 * PAPER_SEVERITY_BY_SYMPTOM[code].n) / PAPER.all.episodes).toBeCloseTo(PAPER.all.symptoms[code], 2)
  }
})

test('the margin of the severities is over labels, not over episodes', () => {
  for (const code of Severity.options) {
    const labels = total(Object.values(PAPER_SEVERITY_BY_SYMPTOM).map(({ n, shares }) => count(n, shares[code])))

    expect((100 * labels) / 21_057).toBeCloseTo(PAPER_SEVERITY_OF_SYMPTOM_LABELS[code], 2)
  }
  expect(PAPER_SEVERITY_OF_SYMPTOM_LABELS.DS2).toBeGreaterThan(PAPER.all.severities.DS2)
})

test('the loci of both severities are whole episodes that add up to the loci of all', () => {
  const { DS2, DS3 } = PAPER_LOCUS_BY_SEVERITY

  expect(Locus.options.map((code) => count(DS2.n, DS2.shares[code]))).toEqual([1_039, 250, 28, 44])
  expect(Locus.options.map((code) => count(DS3.n, DS3.shares[code]))).toEqual([1, 4, 1, 5])
  expect([DS2.n + DS3.n, 1_040, 254, 29, 49]).toEqual([
    PAPER.all.located,
    ...Locus.options.map((code) => count(PAPER.all.located, PAPER.all.loci[code])),
  ])
  expect((100 * DS2.n) / PAPER.all.episodes).toBeCloseTo(PAPER.all.severities.DS2, 2)
  expect((100 * DS3.n) / PAPER.all.episodes).toBeCloseTo(PAPER.all.severities.DS3, 2)
})
