import { setTimeout as sleep } from 'node:timers/promises'
import pRetry, { AbortError } from 'p-retry'
import { z } from 'zod'
import { StreamState } from '@/lib/contracts/streams'
import { type FileResult, UploadResponse } from '@/lib/contracts/upload'

/** What the address tells of a transcript. */
export type Origin = { name: string; repository: string | null; branch: string | null }
export type Piece = { key: string; origin: Origin; offset: number; bytes: Uint8Array; isLast: boolean }

export type Answer<T> =
  | { kind: 'done'; value: T }
  /** The bytes would leave a gap: go on from here. */
  | { kind: 'gap'; received: number }
  /** This one cannot be stored; another may. */
  | { kind: 'rejected'; message: string }
  /** No other will fare better until somebody does something. */
  | { kind: 'refused'; message: string }
  | { kind: 'unreachable'; message: string }

export type Client = {
  append: (piece: Piece) => Promise<Answer<StreamState>>
  upload: (origin: Origin, bytes: Uint8Array) => Promise<Answer<FileResult>>
  /** Whether the server knows the token. */
  check: () => Promise<Answer<null>>
}
export type Patience = { retries: number; firstWaitMs: number; longestWaitMs: number }
export type Server = { url: string; token: string; patience: Patience; signal: AbortSignal }

/** A server that hangs is tried again; a slow line gets the time that it needs. */
const ANSWER_MS = 90_000
const SLOWEST_BYTES_PER_MS = 30
const LONGEST_REQUESTED_WAIT_MS = 5 * 60_000

export function serverClient(server: Server): Client {
  const headers = { 'content-type': 'application/octet-stream', accept: 'application/json' }
  return {
    append: ({ key, origin, offset, bytes, isLast }) =>
      ask(server, StreamState, `streams/${key}?${queryOf(origin, isLast)}`, {
        method: 'PATCH',
        headers: { ...headers, 'upload-offset': String(offset) },
        body: new Uint8Array(bytes),
      }),
    upload: async (origin, bytes) => {
      const init = { method: 'POST', headers, body: new Uint8Array(bytes) }
      const answer = await ask(server, UploadResponse, `sessions?${queryOf(origin, false)}`, init)
      if (answer.kind !== 'done') return answer
      const [value] = answer.value.results
      return value ? { kind: 'done', value } : { kind: 'rejected', message: 'The server gave no result for the file.' }
    },
    check: async () => {
      const answer = await ask(server, z.unknown(), 'streams/pushback-login', { method: 'GET', headers }, [404])
      return answer.kind === 'done' ? { kind: 'done', value: null } : answer
    },
  }
}

function queryOf({ name, repository, branch }: Origin, isLast: boolean): string {
  const query = new URLSearchParams({ name: name.slice(-1_000) })
  if (repository) query.set('remote', repository.slice(0, 200))
  if (branch) query.set('branch', branch.slice(0, 500))
  if (isLast) query.set('final', 'true')
  return query.toString()
}

type Request = { method: string; headers: Record<string, string>; body?: Uint8Array<ArrayBuffer> }

/** One request for JSON; statuses in `fine` are no refusal. */
export function ask<T>(server: Server, schema: z.ZodType<T>, path: string, init: Request, fine: number[] = []): Promise<Answer<T>> {
  return request(server, path, init, (response) => answerOf(response, schema, fine))
}

/** One request, tried again while the server is busy or away. */
export async function request<T>(
  server: Server,
  path: string,
  init: Request,
  read: (response: Response) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const { patience, signal } = server
  let wait = 0
  try {
    return await pRetry(
      async () => {
        const response = await call(server, path, init)
        if (response.status === 429 || response.status >= 500) {
          wait = requestedWait(response)
          throw new Error(`The server answered ${response.status}: ${await detailOf(response)}`)
        }
        return await read(response)
      },
      {
        retries: patience.retries,
        minTimeout: patience.firstWaitMs,
        maxTimeout: patience.longestWaitMs,
        randomize: true,
        signal,
        onFailedAttempt: async ({ retriesLeft }) => {
          if (retriesLeft > 0) await sleep(wait, undefined, { signal })
          wait = 0
        },
      },
    )
  } catch (error) {
    if (signal.aborted) return { kind: 'unreachable', message: 'It was stopped.' }
    return { kind: 'unreachable', message: messageOf(error) }
  }
}

/** Network trouble is told by fetch as a TypeError whose cause says more. */
async function call({ url, token, signal }: Server, path: string, init: Request): Promise<Response> {
  try {
    return await fetch(`${url}/api/v1/${path}`, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, authorization: `Bearer ${token}` },
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS + Math.ceil((init.body?.byteLength ?? 0) / SLOWEST_BYTES_PER_MS))]),
    })
  } catch (error) {
    if (signal.aborted) throw new AbortError('It was stopped.')
    const cause = error instanceof Error && error.cause ? error.cause : error
    throw new Error(`${url} cannot be reached: ${messageOf(cause)}`)
  }
}

const Problem = z.looseObject({ detail: z.string(), code: z.string().optional(), received: z.number().int().nonnegative().optional() })

export async function answerOf<T>(response: Response, schema: z.ZodType<T>, fine: number[]): Promise<Answer<T>> {
  const { status } = response
  if (status >= 300 && status < 400)
    return { kind: 'refused', message: `The server sends on to ${response.headers.get('location')}. Use that address as --url.` }
  const text = await response.text()
  const body = parsed(text)
  if (response.ok || fine.includes(status)) {
    const value = schema.safeParse(body)
    if (value.success) return { kind: 'done', value: value.data }
    return { kind: 'refused', message: 'The address does not answer like a Pushback server. Check --url.' }
  }
  const problem = Problem.safeParse(body)
  const message = problem.success ? problem.data.detail : `The server answered ${status}.`
  if (status === 409 && problem.data?.received !== undefined) return { kind: 'gap', received: problem.data.received }
  if (status === 401 || status === 403) return { kind: 'refused', message }
  if (status === 404 && problem.data?.code !== 'not_found')
    return { kind: 'refused', message: `${message} Check --url: it may be the address of something else.` }
  return { kind: 'rejected', message }
}

async function detailOf(response: Response): Promise<string> {
  const problem = Problem.safeParse(parsed(await response.text()))
  return problem.success ? problem.data.detail : response.statusText
}

/** Retry-After in seconds or as a date. */
function requestedWait({ headers }: Response): number {
  const value = headers.get('retry-after')
  if (!value) return 0
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1_000 : Date.parse(value) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), LONGEST_REQUESTED_WAIT_MS) : 0
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const messageOf = (error: unknown) =>
  error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : String(error)
