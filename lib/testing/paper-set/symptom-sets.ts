import type { Platform } from '@/lib/domain/format'
import { PAPER } from '@/lib/domain/paper'
import { PAPER_EPISODE_PAIRS } from '@/lib/domain/paper-pairs'
import { Symptom } from '@/lib/domain/taxonomy'
import { byPlatform, recordOf, SYMPTOM_COUNTS } from './paper-counts'

type SymptomSet = readonly Symptom[]

/** Which three or four symptoms go together is not printed, and pairs of fewer than 30 episodes are not either: only how many there are in all. */
const UNPRINTED: readonly (readonly [SymptomSet, number])[] = [
  [['S2', 'S3', 'S4', 'S7'], 1],
  [['S2', 'S3', 'S4'], 20],
  [['S2', 'S3', 'S7'], 16],
  [['S3', 'S5', 'S7'], 14],
  [['S3', 'S4', 'S7'], 12],
  [['S1', 'S3', 'S7'], 8],
  [['S1', 'S5', 'S7'], 8],
  [['S2', 'S5', 'S7'], 8],
  [['S1', 'S4'], 22],
  [['S1', 'S6'], 18],
  [['S2', 'S6'], 20],
  [['S4', 'S6'], 8],
  [['S5', 'S6'], 16],
  [['S6', 'S7'], 24],
]

export const SYMPTOMS_BY_PLATFORM = byPlatform(SYMPTOM_COUNTS, ({ symptoms, episodes }) => ({ shares: symptoms, n: episodes }))

/** The symptoms of every episode of a platform. Pairs are shared out by how much of their symptoms a platform has. */
export function symptomSets(): Record<Platform, SymptomSet[]> {
  const several = [...UNPRINTED, ...PAPER_EPISODE_PAIRS.map(({ pair, episodes }) => [pair, episodes - inLarger(pair)] as const)]
  const inIde = several.map(([symptoms, episodes]) => Math.round(episodes * ideShareOf(symptoms)))
  const extra = several.reduce((sum, [symptoms], index) => sum + (symptoms.length - 1) * (inIde[index] ?? 0), 0)
  const common = several.findIndex(([[first, second, ...more]]) => first === 'S3' && second === 'S7' && more.length === 0)
  inIde[common] = (inIde[common] ?? 0) + labelsOf('IDE') - PAPER.IDE.episodes - extra
  return {
    IDE: setsOf(
      'IDE',
      several.map(([symptoms], index) => [symptoms, inIde[index] ?? 0]),
    ),
    CLI: setsOf(
      'CLI',
      several.map(([symptoms, episodes], index) => [symptoms, episodes - (inIde[index] ?? 0)]),
    ),
  }
}

const inLarger = (pair: SymptomSet) =>
  UNPRINTED.filter(([symptoms]) => symptoms.length > 2 && pair.every((code) => symptoms.includes(code))).reduce(
    (sum, [, episodes]) => sum + episodes,
    0,
  )

const labelsOf = (platform: Platform) => Object.values(SYMPTOMS_BY_PLATFORM[platform]).reduce((sum, count) => sum + count, 0)

function ideShareOf(symptoms: SymptomSet): number {
  const odds = symptoms.reduce((product, code) => product * (SYMPTOMS_BY_PLATFORM.IDE[code] / SYMPTOMS_BY_PLATFORM.CLI[code]), 1)
  return 1 / (1 + odds ** (-1 / symptoms.length))
}

function setsOf(platform: Platform, several: [SymptomSet, number][]): SymptomSet[] {
  const alone = recordOf(Symptom.options, (code) =>
    several.reduce((left, [symptoms, episodes]) => left - (symptoms.includes(code) ? episodes : 0), SYMPTOMS_BY_PLATFORM[platform][code]),
  )
  const all = [...several, ...Symptom.options.map((code) => [[code], alone[code]] as const)]
  return all.flatMap(([symptoms, episodes]) => Array.from({ length: episodes }, () => symptoms))
}
