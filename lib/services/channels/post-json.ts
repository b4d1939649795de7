import http from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { type AllowedHost, isAllowedHost } from '@/lib/domain/allowed-hosts'
import { type Outcome, refusedForGood } from './outcome'
import { answered, broken } from './post-outcomes'
import { whyNotSentTo } from './webhook-address'

export type Post = { url: string; headers: Record<string, string>; body: string }
type Limits = { timeoutMs: number }

const ANSWER_BYTES = 4_096
const LIMITS: Limits = { timeoutMs: 20_000 }

/**
 * Posts to an address that somebody entered. Private, loopback, link-local and metadata addresses are refused when the
 * connection is made, so that a name which resolves to one is refused too. Redirects are not followed.
 */
export function postJson({ url, headers, body }: Post, allowed: readonly AllowedHost[], limits = LIMITS): Promise<Outcome> {
  const refusal = whyNotSentTo(url, allowed)
  if (refusal) return Promise.resolve(refusedForGood(refusal))

  const address = new URL(url)
  const isTls = address.protocol === 'https:'
  const signal = AbortSignal.timeout(limits.timeoutMs)
  return new Promise((resolve) => {
    let isReached = false
    let isAnswered = false
    const request = (isTls ? https : http).request(address, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'user-agent': 'Pushback' },
      agent: agentFor(address, allowed),
      signal,
    })
    request.on('socket', (socket: Socket) => {
      socket.once(isTls ? 'secureConnect' : 'connect', () => {
        isReached = true
      })
    })
    request.on('response', (response) => {
      isAnswered = true
      void beginning(response).then((text) => resolve(answered(response, withoutPath(text, address))))
    })
    request.on('error', (error) => {
      if (!isAnswered) resolve(broken(error, { isReached, isLate: signal.aborted, host: address.host }))
    })
    request.end(body)
  })
}

/** Servers like to say which path they do not know, and that path is as good as a password. */
function withoutPath(text: string, { pathname, search }: URL): string {
  const secrets = [pathname + search, pathname].filter((secret) => secret.length > 1)
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, '…'), text)
}

/** One connection each, so that a socket says by itself whether the receiver was reached. */
function agentFor(address: URL, allowed: readonly AllowedHost[]): http.Agent {
  const isTls = address.protocol === 'https:'
  if (isAllowedHost(address, allowed)) return isTls ? new https.Agent() : new http.Agent()
  return isTls ? new RequestFilteringHttpsAgent() : new RequestFilteringHttpAgent()
}

/** The status tells what became of it, so a body that breaks or never ends changes nothing. */
async function beginning(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= ANSWER_BYTES) break
    }
  } catch {
    // what came until then is shown
  }
  response.destroy()
  return Buffer.concat(chunks).subarray(0, ANSWER_BYTES).toString('utf8')
}
