import 'server-only'
import { AppError } from '@/lib/domain/app-error'

/** For pages whose address may be wrong in ways worth telling: what was found, or why it is not there. */
export async function orReason<T>(found: Promise<T>): Promise<{ found: T } | { reason: string }> {
  try {
    return { found: await found }
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not_found' || error.code === 'invalid_request')) return { reason: error.message }
    throw error
  }
}
