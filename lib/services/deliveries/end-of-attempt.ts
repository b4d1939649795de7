import type { DeliveryEnd } from '@/lib/db/deliveries'
import type { Outcome } from '@/lib/services/channels/outcome'

const MINUTE = 60_000
/** After the first attempt, the second, and so on: the last comes nearly nine hours after the first. */
const WAITS = [1, 5, 30, 120, 360].map((minutes) => minutes * MINUTE)

/** What becomes of a delivery. A test tells at once; what may have arrived is never tried again. */
export function endOfAttempt(outcome: Outcome, { kind, attempts }: { kind: string; attempts: number }, now: Date): DeliveryEnd {
  if (outcome.kind === 'sent') return { status: 'sent', receipt: outcome.receipt }
  const { error } = outcome
  if (outcome.kind === 'unknown') return { status: 'unknown', error }
  if (!outcome.again || kind === 'test') return { status: 'failed', error }

  const wait = WAITS[attempts - 1]
  if (wait === undefined) return { status: 'failed', error: `${error} Given up after ${attempts} attempts.` }
  return { status: 'waiting', error, nextAt: new Date(now.getTime() + Math.max(wait, outcome.afterMs)) }
}
