import { PAPER_SESSION_PAIRS, PAPER_SESSIONS_WITH_SYMPTOM } from '@/lib/domain/paper-pairs'
import { symptomsMask } from '@/lib/domain/rollup-masks'
import { Symptom } from '@/lib/domain/taxonomy'
import { shuffled } from './deal'
import type { DatedEpisode } from './deal-months'
import { sessionSizes } from './session-sizes'
import type { Source } from './sources'

export type FilledSession = { source: Source; month: string; episodes: DatedEpisode[] }

const TRIES = 4_000_000

/** Puts the episodes of a source and month into its sessions, so that as many sessions have a symptom, and two, as the paper says. */
export function dealSessions(episodes: readonly DatedEpisode[], random: () => number): FilledSession[] {
  const sizes = sessionSizes(random)
  const decks = new Map<string, DatedEpisode[]>()
  for (const episode of shuffled(episodes, random)) decks.set(cellOf(episode), [...(decks.get(cellOf(episode)) ?? []), episode])
  const sessions = sizes.map(({ size, ...cell }): FilledSession => ({ ...cell, episodes: decks.get(cellOf(cell))?.splice(0, size) ?? [] }))
  swapBetween(sessions, random)
  return sessions
}

const cellOf = ({ source, month }: { source: Source; month: string }) => `${source} ${month}`

/** S1 to S7, then their pairs. */
const FEATURES = [
  ...Symptom.options.flatMap((code) =>
    code === 'S8' ? [] : [{ mask: symptomsMask([code]), sessions: PAPER_SESSIONS_WITH_SYMPTOM[code] }],
  ),
  ...PAPER_SESSION_PAIRS.map(({ pair, sessions }) => ({ mask: symptomsMask(pair), sessions })),
]
const FEATURES_OF = Array.from({ length: 256 }, (_, mask) =>
  FEATURES.flatMap((feature, index) => ((mask & feature.mask) === feature.mask ? [index] : [])),
)

function swapBetween(sessions: FilledSession[], random: () => number): void {
  const excess = FEATURES.map((feature) => -feature.sessions)
  const count = (mask: number, by: 1 | -1) => {
    let growth = 0
    for (const feature of FEATURES_OF[mask] ?? []) {
      const before = excess[feature] ?? 0
      excess[feature] = before + by
      growth += Math.abs(before + by) - Math.abs(before)
    }
    return growth
  }
  for (const { episodes } of sessions) count(maskOf(episodes), 1)
  let far = excess.reduce((sum, cell) => sum + Math.abs(cell), 0)
  const places = placesByCell(sessions)

  for (let attempt = 0; attempt < TRIES && far > 0; attempt++) {
    const cell = places[Math.floor(random() * places.length)] ?? []
    const [one, other] = [cell[Math.floor(random() * cell.length)], cell[Math.floor(random() * cell.length)]]
    if (!one || !other || one.session === other.session) continue
    const [before, beforeOther] = [maskOf(one.session.episodes), maskOf(other.session.episodes)]
    exchange(one, other)
    const [after, afterOther] = [maskOf(one.session.episodes), maskOf(other.session.episodes)]
    if (before === after && beforeOther === afterOther) continue
    const change = count(before, -1) + count(beforeOther, -1) + count(after, 1) + count(afterOther, 1)
    if (change <= 0) {
      far += change
      continue
    }
    exchange(one, other)
    for (const [mask, by] of [
      [after, -1],
      [afterOther, -1],
      [before, 1],
      [beforeOther, 1],
    ] as const)
      count(mask, by)
  }
}

type Place = { session: FilledSession; at: number }

function exchange({ session: one, at }: Place, { session: other, at: otherAt }: Place): void {
  const [mine, theirs] = [one.episodes[at], other.episodes[otherAt]]
  if (mine && theirs) [one.episodes[at], other.episodes[otherAt]] = [theirs, mine]
}

const maskOf = (episodes: readonly DatedEpisode[]) => episodes.reduce((mask, { symptoms }) => mask | symptomsMask(symptoms), 0)

/** The places of episodes, each cell as often as it has some, so that every place is as likely as another. */
function placesByCell(sessions: readonly FilledSession[]): Place[][] {
  const cells = new Map<string, Place[]>()
  for (const session of sessions) {
    const places = cells.get(cellOf(session)) ?? []
    places.push(...session.episodes.map((_, at) => ({ session, at })))
    cells.set(cellOf(session), places)
  }
  return [...cells.values()].flatMap((places) => places.map(() => places))
}
