import type { z } from 'zod'
import { toError } from './problem'

type Call = { method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; body?: unknown; signal?: AbortSignal }

/** Asks our own server. What it refuses is thrown as the AppError it answered; an answer of another shape is an error too. */
export async function fetchJson<S extends z.ZodType>(
  url: string,
  answer: S,
  { method = 'GET', body, signal }: Call = {},
): Promise<z.infer<S>> {
  const response = await fetch(url, {
    method,
    signal,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  if (!response.ok) throw toError(response.status, response.statusText, await response.json().catch(() => null))
  return answer.parse(response.status === 204 ? null : await response.json())
}
