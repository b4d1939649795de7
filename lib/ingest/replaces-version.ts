import { Fidelity, fidelityOf } from '@/lib/domain/format'

export type Version = { format: string; length: number; endedAt: string | null }

/**
 * Whether a version of a session is shown instead of the one that is. Of one format the longer one. Of two, what goes on longer,
 * so that no turn is lost; if both end at the same second, the agent's own record, which holds more of each turn.
 */
export function replacesVersion(next: Version, shown: Version): boolean {
  const difference = fidelityOf(next.format) - fidelityOf(shown.format)
  if (difference === 0) return next.length >= shown.length
  if (Math.min(fidelityOf(next.format), fidelityOf(shown.format)) === Fidelity.telemetry) return difference > 0
  const [nextEnd, shownEnd] = [secondOf(next), secondOf(shown)]
  if (nextEnd === null || shownEnd === null) return difference > 0 ? next.length >= shown.length : next.length > shown.length
  return nextEnd === shownEnd ? difference > 0 : nextEnd > shownEnd
}

/** Exports write whole seconds. */
const secondOf = ({ endedAt }: Version) => (endedAt === null ? null : Math.floor(Date.parse(endedAt) / 1000))
