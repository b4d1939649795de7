import type { Platform } from '@/lib/domain/format'
import { PAPER } from '@/lib/domain/paper'
import type { PlacedSession } from './deal-repositories'
import { SOURCES } from './sources'

/** Developer turns of the sessions that have one: their number, and the value at each part of them, as the authors' notebook prints. */
const TURNS: Readonly<Record<Platform, { sessions: number; quantiles: readonly (readonly [number, number])[] }>> = {
  IDE: {
    sessions: 12_200,
    quantiles: [
      [0, 1],
      [0.25, 1],
      [0.5, 3],
      [0.75, 7],
      [0.9, 15],
      [0.95, 25],
      [0.99, 57],
      [1, 157],
    ],
  },
  CLI: {
    sessions: 8_108,
    quantiles: [
      [0, 1],
      [0.25, 2],
      [0.5, 5],
      [0.75, 12],
      [0.9, 34],
      [0.95, 59],
      [0.99, 127],
      [1, 562],
    ],
  },
}

/** Developer turns of each session: the more episodes, the more turns as a rule, and at least one where there is an episode. */
export function dealTurns(sessions: readonly PlacedSession[], random: () => number): number[] {
  const dealt: number[] = sessions.map(() => 0)
  for (const platform of ['IDE', 'CLI'] as const) {
    const own = sessions.flatMap(({ source, episodes }, index) => {
      const score = Math.log2(1 + episodes.length) + SPREAD * random()
      return SOURCES[source].platform === platform
        ? [{ index, score: episodes.length === 0 && random() < OFTEN_SHORT ? -random() : score }]
        : []
    })
    const turns = paperTurns(platform)
    own
      .toSorted((a, b) => a.score - b.score)
      .forEach(({ index }, rank) => {
        dealt[index] = turns[rank] ?? 0
      })
  }
  return dealt
}

const SPREAD = 2
const OFTEN_SHORT = 0.2

/** Developer turns of all sessions of a platform, in order: zeros first. They come to the paper's total, with its quantiles. */
export function paperTurns(platform: Platform): number[] {
  const { sessions, quantiles } = TURNS[platform]
  const { developerTurns, sessions: all } = PAPER[platform]
  let [straight, bent] = [0.2, 5]
  for (let step = 0; step < 40; step++) {
    const middle = (straight + bent) / 2
    if (sum(drawn(sessions, quantiles, middle)) > developerTurns) straight = middle
    else bent = middle
  }
  const turns = drawn(sessions, quantiles, bent)
  const missing = developerTurns - sum(turns)
  const top = Math.ceil(sessions * 0.9) + 5
  for (let more = 0; more < missing; more++) turns[top + more] = (turns[top + more] ?? 0) + 1
  return [...Array.from({ length: all - sessions }, () => 0), ...turns]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Between two quantiles values rise slowly first; `bend` says how much. */
function drawn(many: number, quantiles: (typeof TURNS)[Platform]['quantiles'], bend: number): number[] {
  return Array.from({ length: many }, (_, rank) => {
    const part = rank / (many - 1)
    const upper = quantiles.findIndex(([at]) => part <= at)
    const [[from, low], [to, high]] = [quantiles[Math.max(0, upper - 1)] ?? [0, 1], quantiles[upper] ?? [1, 1]]
    return Math.round(low + (high - low) * (to === from ? 1 : ((part - from) / (to - from)) ** bend))
  })
}
