import { z } from 'zod'
import { AppError, ERROR_CODES, type ErrorCode } from '@/lib/domain/app-error'

type Call = { method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; body?: unknown; signal?: AbortSignal }

/** Asks our own server. What it refuses is thrown as the AppError it answered; an answer of another shape is an error too. */
export async function fetchJson<T>(url: string, answer: z.ZodType<T>, { method = 'GET', body, signal }: Call = {}): Promise<T> {
  const response = await fetch(url, {
    method,
    signal,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  if (!response.ok) throw await readProblem(response)
  return answer.parse(await response.json())
}

const Problem = z.object({ code: z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]), detail: z.string() }) // keys of a literal table

/** Something between us and the server (a proxy, say) may answer without problem details. */
async function readProblem(response: Response): Promise<Error> {
  const problem = Problem.safeParse(await response.json().catch(() => null))
  if (problem.success) return new AppError(problem.data.code, problem.data.detail)
  return new Error(`The server answered ${response.status} ${response.statusText}. Try again; if it stays, see the server log.`)
}
