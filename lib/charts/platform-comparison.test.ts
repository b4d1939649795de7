import { expect, test } from 'vitest'
import type { PlatformCounts } from '@/lib/contracts/metrics'
import { NO_FILTERS } from '@/lib/domain/filters'
import { platformComparison } from './platform-comparison'

/** The paper's IDE and CLI sessions; label counts follow from its shares. */
const IDE: PlatformCounts = {
  sessions: 12_231,
  sessionsWithEpisode: 5_322,
  developerTurns: 79_104,
  episodes: 10_442,
  resolved: 875,
  labels: { S1: 1_335, S2: 2_964, S3: 3_369, S4: 1_201, S5: 2_390, S6: 218, S7: 2_126, S8: 47 },
  located: 937,
  loci: { DL1: 784, DL2: 119, DL3: 19, DL4: 15 },
}
const CLI: PlatformCounts = {
  sessions: 8_343,
  sessionsWithEpisode: 3_308,
  developerTurns: 112_322,
  episodes: 5_676,
  resolved: 629,
  labels: { S1: 528, S2: 1_380, S3: 2_809, S4: 443, S5: 482, S6: 245, S7: 1_513, S8: 7 },
  located: 435,
  loci: { DL1: 256, DL2: 135, DL3: 10, DL4: 34 },
}

test("the paper's counts give the paper's table", () => {
  const { rows } = platformComparison({ IDE, CLI }, NO_FILTERS)

  const printed = rows.map(({ id, ide, cli }) => [
    id,
    ide.value?.toFixed(2),
    ide.paper?.toFixed(2),
    cli.value?.toFixed(2),
    cli.paper?.toFixed(2),
  ])
  expect(printed).toEqual([
    ['sessions-with-episode', '43.51', '43.51', '39.65', '39.65'],
    ['episode-rate', '13.20', '13.20', '5.05', '5.05'],
    ['episodes-per-session', '0.85', '0.85', '0.68', '0.68'],
    ['S1', '12.78', '12.78', '9.30', '9.30'],
    ['S2', '28.39', '28.39', '24.31', '24.31'],
    ['S3', '32.26', '32.26', '49.49', '49.49'],
    ['S4', '11.50', '11.50', '7.80', '7.80'],
    ['S5', '22.89', '22.89', '8.49', '8.49'],
    ['S6', '2.09', '2.09', '4.32', '4.32'],
    ['S7', '20.36', '20.36', '26.66', '26.66'],
    ['S8', '0.45', '0.45', '0.12', '0.12'],
    ['resolved', '8.38', '8.38', '11.08', '11.08'],
    ['project-or-external', '14.30', '14.30', '38.85', '38.85'],
  ])
  expect(rows.every(({ change }) => change?.moreThanNoise)).toBe(true)
})

test('a change is CLI minus IDE, and a cell opens its side', () => {
  const row = platformComparison({ IDE, CLI }, NO_FILTERS).rows.find(({ id }) => id === 'S3')

  expect(row?.change?.difference).toBeCloseTo(17.23, 2)
  expect(row?.cli.link).toEqual({ platforms: ['CLI'], symptoms: ['S3'] })
})

test('with one platform empty there is nothing to compare', () => {
  const none = { ...CLI, sessions: 0, sessionsWithEpisode: 0, developerTurns: 0, episodes: 0 }
  const labels = { S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 }

  const { rows } = platformComparison(
    { IDE, CLI: { ...none, resolved: 0, labels, located: 0, loci: { DL1: 0, DL2: 0, DL3: 0, DL4: 0 } } },
    NO_FILTERS,
  )

  expect(rows.every(({ cli, change }) => cli.value === null && change === null)).toBe(true)
})
