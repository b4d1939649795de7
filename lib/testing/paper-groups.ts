import type { GroupCounts } from '@/lib/contracts/analytics/comparison'
import { MOST_TURNS } from '@/lib/domain/day-slots'

/** The paper's sessions by platform; label counts are the only whole numbers that give its shares. It prints no more of turns than medians. */
export const PAPER_IDE: GroupCounts = {
  name: 'IDE',
  sessions: 12_231,
  sessionsWithEpisode: 5_322,
  developerTurns: 79_104,
  episodes: 10_442,
  turns: sessionsByTurns([
    [1, 3_000],
    [2, 2_500],
    [3, 2_000],
    [8, 4_731],
  ]),
  symptoms: { S1: 1_335, S2: 2_964, S3: 3_369, S4: 1_201, S5: 2_390, S6: 218, S7: 2_126, S8: 47 },
  causes: { C1: 1_843, C2: 1_112, C3: 1_247, C4: 456, C5: 275, C6: 3_128, C7: 3_025 },
  severities: { DS0: 6, DS1: 9_394, DS2: 932, DS3: 5, DS4: 105 },
  located: 937,
  loci: { DL1: 784, DL2: 119, DL3: 19, DL4: 15 },
  resolved: 875,
  resolvers: { RV1: 21, RV2: 790, RV3: 64 },
}

export const PAPER_CLI: GroupCounts = {
  name: 'CLI',
  sessions: 8_343,
  sessionsWithEpisode: 3_308,
  developerTurns: 112_322,
  episodes: 5_676,
  turns: sessionsByTurns([
    [1, 2_000],
    [4, 2_000],
    [5, 1_000],
    [9, 3_000],
    [MOST_TURNS, 343],
  ]),
  symptoms: { S1: 528, S2: 1_380, S3: 2_809, S4: 443, S5: 482, S6: 245, S7: 1_513, S8: 7 },
  causes: { C1: 632, C2: 414, C3: 544, C4: 237, C5: 119, C6: 2_753, C7: 1_302 },
  severities: { DS0: 7, DS1: 5_193, DS2: 429, DS3: 6, DS4: 41 },
  located: 435,
  loci: { DL1: 256, DL2: 135, DL3: 10, DL4: 34 },
  resolved: 629,
  resolvers: { RV1: 24, RV2: 586, RV3: 19 },
}

function sessionsByTurns(known: [number, number][]): number[] {
  const sessions = new Map(known)
  return Array.from({ length: MOST_TURNS }, (_, place) => sessions.get(place + 1) ?? 0)
}
