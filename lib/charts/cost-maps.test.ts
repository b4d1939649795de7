import { expect, test } from 'vitest'
import type { Costs } from '@/lib/contracts/analytics/costs'
import { byCode } from '@/lib/domain/by-code'
import { NO_FILTERS } from '@/lib/domain/filters'
import { PAPER_LOCUS_BY_SEVERITY, PAPER_SEVERITY_BY_SYMPTOM } from '@/lib/domain/paper-severity'
import { Locus, Severity, Symptom } from '@/lib/domain/taxonomy'
import { locusBySeverity, severityBySymptom } from './cost-maps'

const noSeverities = () => byCode(Severity.options, () => 0)
const noLoci = () => byCode(Locus.options, () => 0)

/** 50 episodes: 25 of S3 alone and DS1, 15 of S3 and S5 with DS2, 10 of S5 alone and DS1. Three of the DS2 landed in the project. */
const COUNTS: Costs = {
  episodes: 50,
  located: 15,
  loci: { ...noLoci(), DL1: 12, DL2: 3 },
  lociBySeverity: { DS2: { ...noLoci(), DL1: 12, DL2: 3 }, DS3: noLoci() },
  symptoms: { ...byCode(Symptom.options, () => 0), S3: 40, S5: 25 },
  severitiesBySymptom: {
    ...byCode(Symptom.options, noSeverities),
    S3: { ...noSeverities(), DS1: 25, DS2: 15 },
    S5: { ...noSeverities(), DS1: 10, DS2: 15 },
  },
}

test('the damage of a symptom is out of its episodes; the row of all counts an episode with two symptoms twice', () => {
  const { n, rows, cells } = severityBySymptom(COUNTS, NO_FILTERS)

  expect(n.count).toBe(50)
  expect(cells[4]?.[2]).toMatchObject({ count: 15, n: 25, value: 60, paper: 24.93 })
  expect(rows[8]).toMatchObject({ name: 'All (label-weighted)', n: 65 })
  expect(cells[8]?.[2]).toMatchObject({ count: 30, n: 65, paper: 9.1, link: null })
  expect(cells[8]?.[2]?.value).toBeCloseTo(46.1538, 4)
})

test('a cell opens the episodes of the symptom and the severity', () => {
  expect(severityBySymptom(COUNTS, NO_FILTERS).cells[4]?.[2]?.link).toEqual({ symptoms: ['S5'], severities: ['DS2'] })
})

test('a place is out of the episodes with damage of that severity', () => {
  const { rows, cells } = locusBySeverity(COUNTS, NO_FILTERS)

  expect(rows.map(({ code, name, n }) => [code, name, n])).toEqual([
    ['DS2', 'Easily reversed', 15],
    ['DS3', 'Hard to reverse', 0],
    ['', 'All', 15],
  ])
  expect(cells[0]?.[1]).toMatchObject({ count: 3, n: 15, value: 20, paper: 18.37 })
  expect(cells[1]?.[1]).toMatchObject({ value: null, tooFew: true })
  expect(cells[2]?.[1]).toMatchObject({ value: 20, paper: 18.51 })
})

test("the paper's episodes give the paper's shares to their last digit, in every row with its margin", () => {
  const counted = <Code extends string>(codes: readonly Code[], { n, shares }: { n: number; shares: Readonly<Record<Code, number>> }) =>
    byCode(codes, (code) => Math.round((n * shares[code]) / 100))
  const paper: Costs = {
    ...{ episodes: 16_118, located: 1_372, loci: { DL1: 1_040, DL2: 254, DL3: 29, DL4: 49 } },
    lociBySeverity: byCode(['DS2', 'DS3'] as const, (code) => counted(Locus.options, PAPER_LOCUS_BY_SEVERITY[code])),
    symptoms: byCode(Symptom.options, (code) => PAPER_SEVERITY_BY_SYMPTOM[code].n),
    severitiesBySymptom: byCode(Symptom.options, (code) => counted(Severity.options, PAPER_SEVERITY_BY_SYMPTOM[code])),
  }

  const cells = [severityBySymptom(paper, NO_FILTERS), locusBySeverity(paper, NO_FILTERS)].flatMap((map) => map.cells.flat())

  expect(cells).toHaveLength(9 * 5 + 3 * 4)
  for (const cell of cells) expect(cell?.value?.toFixed(2)).toBe(cell?.paper?.toFixed(2))
})
