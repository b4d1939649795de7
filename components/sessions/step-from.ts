import type { StoredFinding } from '@/lib/contracts/sessions'

/** The episode after or before the open one; without an open one, the nearest to the turn that the reader is at. */
export function stepFrom(
  findings: readonly StoredFinding[],
  { turn, episode }: { turn: number | null; episode: number | null },
  by: 1 | -1,
): StoredFinding | null {
  const episodes = findings.filter(({ verdict }) => verdict.valid)
  const open = episodes.findIndex(({ position }) => position === episode)
  if (open !== -1) return episodes[open + by] ?? null
  const at = turn ?? 0
  const firstTurn = ({ candidate }: StoredFinding) => candidate.pushbackTurns[0] ?? candidate.triggerTurn ?? 0
  return (by === 1 ? episodes.find((one) => firstTurn(one) > at) : episodes.findLast((one) => firstTurn(one) < at)) ?? null
}
