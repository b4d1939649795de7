import 'server-only'
import { notFound } from 'next/navigation'
import { AppError } from '@/lib/domain/app-error'

/** For pages: what is not there, or is no such thing at all, is a page that is not there. */
export async function orNotFound<T>(found: Promise<T>): Promise<T> {
  try {
    return await found
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not_found' || error.code === 'invalid_request')) notFound()
    throw error
  }
}
