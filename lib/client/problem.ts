import { z } from 'zod'
import { AppError, ERROR_CODES, type ErrorCode } from '@/lib/domain/app-error'

const Problem = z.object({ code: z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]), detail: z.string() }) // keys of a literal table

/** The error that a refusal tells of. Something between us and the server (a proxy, say) may answer without problem details. */
export function toError(status: number, statusText: string, body: unknown): Error {
  const problem = Problem.safeParse(body)
  if (problem.success) return new AppError(problem.data.code, problem.data.detail)
  return new Error(`The server answered ${status} ${statusText}. Try again; if it stays, see the server log.`)
}
