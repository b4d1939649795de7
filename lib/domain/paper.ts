import type { Platform } from './format'
import type { Cause, Locus, Resolver, Severity, Status, Symptom } from './taxonomy'

/** Shares are percent, as the authors print them. */
export type PaperFigures = {
  sessions: number
  sessionsWithEpisode: number
  sessionsWithEpisodeShare: number
  developerTurns: number
  episodes: number
  episodesPerSession: number
  episodesPerDeveloperTurn: number
  /** Of episodes; an episode may have several. */
  symptoms: Record<Symptom, number>
  causes: Record<Cause, number>
  severities: Record<Severity, number>
  statuses: Record<Status, number>
  /** Episodes of DS2 and DS3, the ones that have a locus. */
  located: number
  loci: Record<Locus, number>
  /** Episodes of RS1, the ones that have a resolver. */
  resolved: number
  resolvers: Record<Resolver, number>
}

export type PaperScope = 'all' | Platform

export const PAPER_SOURCE = {
  title: 'How Coding Agents Fail Their Users',
  authors: 'Tang et al., 2026',
  url: 'https://arxiv.org/abs/2605.29442',
  /** Developer turns and the subset sizes follow from the printed shares and rates. */
  figures: 'arXiv:2605.29442, tables 1–3 and §4; the authors’ notebooks at github.com/ND-SaNDwichLAB/coding-agent-misalignment',
} as const

/** The figures of the paper, over all its sessions and by platform. */
export const PAPER = {
  all: {
    sessions: 20_574,
    sessionsWithEpisode: 8_630,
    sessionsWithEpisodeShare: 41.95,
    developerTurns: 191_426,
    episodes: 16_118,
    episodesPerSession: 0.7834,
    episodesPerDeveloperTurn: 0.0842,
    symptoms: { S1: 11.56, S2: 26.95, S3: 38.33, S4: 10.2, S5: 17.82, S6: 2.87, S7: 22.58, S8: 0.34 },
    causes: { C1: 15.36, C2: 9.47, C3: 11.11, C4: 4.3, C5: 2.44, C6: 36.49, C7: 26.85 },
    severities: { DS0: 0.08, DS1: 90.5, DS2: 8.44, DS3: 0.07, DS4: 0.91 },
    statuses: { RS1: 9.33, RS2: 90.67 },
    located: 1_372,
    loci: { DL1: 75.8, DL2: 18.51, DL3: 2.11, DL4: 3.57 },
    resolved: 1_504,
    resolvers: { RV1: 2.99, RV2: 91.49, RV3: 5.52 },
  },
  IDE: {
    sessions: 12_231,
    sessionsWithEpisode: 5_322,
    sessionsWithEpisodeShare: 43.51,
    developerTurns: 79_104,
    episodes: 10_442,
    episodesPerSession: 0.8537,
    episodesPerDeveloperTurn: 0.132,
    symptoms: { S1: 12.78, S2: 28.39, S3: 32.26, S4: 11.5, S5: 22.89, S6: 2.09, S7: 20.36, S8: 0.45 },
    causes: { C1: 17.65, C2: 10.65, C3: 11.94, C4: 4.37, C5: 2.63, C6: 29.96, C7: 28.97 },
    severities: { DS0: 0.06, DS1: 89.96, DS2: 8.93, DS3: 0.05, DS4: 1.01 },
    statuses: { RS1: 8.38, RS2: 91.62 },
    located: 937,
    loci: { DL1: 83.67, DL2: 12.7, DL3: 2.03, DL4: 1.6 },
    resolved: 875,
    resolvers: { RV1: 2.4, RV2: 90.29, RV3: 7.31 },
  },
  CLI: {
    sessions: 8_343,
    sessionsWithEpisode: 3_308,
    sessionsWithEpisodeShare: 39.65,
    developerTurns: 112_322,
    episodes: 5_676,
    episodesPerSession: 0.6803,
    episodesPerDeveloperTurn: 0.0505,
    symptoms: { S1: 9.3, S2: 24.31, S3: 49.49, S4: 7.8, S5: 8.49, S6: 4.32, S7: 26.66, S8: 0.12 },
    causes: { C1: 11.13, C2: 7.29, C3: 9.58, C4: 4.18, C5: 2.1, C6: 48.5, C7: 22.94 },
    severities: { DS0: 0.12, DS1: 91.49, DS2: 7.56, DS3: 0.11, DS4: 0.72 },
    statuses: { RS1: 11.08, RS2: 88.92 },
    located: 435,
    loci: { DL1: 58.85, DL2: 31.03, DL3: 2.3, DL4: 7.82 },
    resolved: 629,
    resolvers: { RV1: 3.82, RV2: 93.16, RV3: 3.02 },
  },
} as const satisfies Record<PaperScope, PaperFigures>

/** The paper's figures to stand beside a dashboard of these platforms. */
export function paperFiguresFor(platforms: readonly Platform[]): PaperFigures {
  const [only, ...others] = new Set(platforms)
  return only && others.length === 0 ? PAPER[only] : PAPER.all
}

/**
 * How good the paper's own labels are. Two figures of agreement between its annotators are printed in different places, one of
 * them without naming the measure. `validShare`: of candidates, in percent.
 */
export const PAPER_QUALITY = { precision: 0.93, agreement: { low: 0.78, high: 0.83 }, validShare: 53.9 } as const
