import type { IncomingMessage } from 'node:http'
import { lost, type Outcome, refusedForGood, refusedForNow, shortAnswer } from './outcome'
import { HOW_TO_ALLOW } from './webhook-address'

/** The receiver did not take it, and may the next time. */
const FOR_NOW = new Set([408, 425, 429])
/** A server in between gave up waiting for the receiver, which may have taken it. */
const GAVE_UP_WAITING = new Set([504, 524])
const LONGEST_WAIT_SECONDS = 6 * 3_600

/** What an answer means. */
export function answered({ statusCode = 0, headers }: Pick<IncomingMessage, 'statusCode' | 'headers'>, body: string): Outcome {
  const answer = [`HTTP ${statusCode}`, shortAnswer(body)].filter(Boolean).join(': ')
  if (statusCode >= 200 && statusCode < 300) return { kind: 'sent', receipt: answer }
  if (statusCode >= 300 && statusCode < 400)
    return refusedForGood(
      `The receiver points to another address (HTTP ${statusCode}), which is not followed. Add a channel with the final address.`,
    )
  if (GAVE_UP_WAITING.has(statusCode)) return lost(`A server in between gave up waiting (HTTP ${statusCode})`)
  if (FOR_NOW.has(statusCode)) return refusedForNow(`The receiver did not take it: ${answer}.`, waitOf(headers))
  if (statusCode >= 500) return refusedForNow(`The receiver failed: ${answer}. If it stays, its own log says why.`, waitOf(headers))
  return refusedForGood(`The receiver refused it: ${answer}. Check the address there, and add the channel again if it has changed.`)
}

function waitOf(headers: IncomingMessage['headers']): number {
  const seconds = Number(headers['retry-after'] ?? 0)
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_WAIT_SECONDS) * 1_000 : 0
}

type Circumstances = { isReached: boolean; isLate: boolean; host: string }

/** What a connection that broke, or took too long, means. */
export function broken(error: Error, { isReached, isLate, host }: Circumstances): Outcome {
  if (isReached) return lost(isLate ? `${host} did not answer in time,` : `The connection to ${host} broke`)
  if (/ is not allowed/.test(error.message))
    return refusedForGood(`${host} leads into a private network, and nothing is sent there. ${HOW_TO_ALLOW}`)
  const code = 'code' in error ? String(error.code) : error.name
  const why = isLate ? 'no answer in time' : (WORDS[code] ?? code)
  return refusedForNow(`${host} was not reached (${why}). If it stays, check its name, and that this server can reach it.`)
}

const WORDS: Record<string, string> = {
  ECONNREFUSED: 'it refused the connection',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNRESET: 'the connection broke',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted',
}
