import { expect, test } from 'vitest'
import { PAPER } from './paper'
import { PAPER_PLATFORM_ROWS, PAPER_PLATFORM_SIGNIFICANCE } from './paper-platforms'

const printed = (id: string) => PAPER_PLATFORM_ROWS.find((row) => row.id === id)?.platforms
const rounded = (value: number, digits: number) => Number(value.toFixed(digits))

test('the rows are the figures of the platforms, at the digits that the table prints', () => {
  const both = (digits: number, of: (figures: typeof PAPER.IDE | typeof PAPER.CLI) => number) => ({
    IDE: rounded(of(PAPER.IDE), digits),
    CLI: rounded(of(PAPER.CLI), digits),
  })

  expect(printed('episode-rate')).toEqual({ IDE: 0.132, CLI: 0.051 })
  expect(both(3, ({ episodes, developerTurns }) => episodes / developerTurns)).toEqual(printed('episode-rate'))
  expect(both(2, ({ symptoms }) => symptoms.S3)).toEqual(printed('S3'))
  expect(both(1, ({ causes }) => causes.C6)).toEqual(printed('C6'))
  expect(both(2, ({ symptoms }) => symptoms.S5)).toEqual(printed('S5'))
  expect(both(2, ({ loci }) => loci.DL1)).toEqual(printed('DL1'))
  expect(both(1, ({ loci }) => loci.DL2)).toEqual(printed('DL2'))
  expect(both(1, ({ loci }) => loci.DL4)).toEqual(printed('DL4'))
  expect(both(2, ({ loci }) => loci.DL2 + loci.DL4)).toEqual(printed('project-or-external'))
})

test('constraint violations have the larger share in the CLI, and are fewer there per developer turn', () => {
  const perTurn = ({ symptoms, episodesPerDeveloperTurn }: typeof PAPER.IDE | typeof PAPER.CLI) =>
    (symptoms.S3 / 100) * episodesPerDeveloperTurn

  expect(PAPER.CLI.symptoms.S3).toBeGreaterThan(PAPER.IDE.symptoms.S3)
  expect(perTurn(PAPER.IDE)).toBeCloseTo(0.0426, 4)
  expect(perTurn(PAPER.CLI)).toBeCloseTo(0.025, 4)
})

test('no row is named twice, and no test is claimed that the authors do not name', () => {
  expect(new Set(PAPER_PLATFORM_ROWS.map(({ id }) => id)).size).toBe(9)
  expect(PAPER_PLATFORM_SIGNIFICANCE.test).toBeNull()
})
