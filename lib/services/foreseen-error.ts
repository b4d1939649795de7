import { AppError } from '@/lib/domain/app-error'

/** Any error as one that a user may see; what nobody foresaw is told without its insides. */
export function foreseen(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (saysNoSpace(error))
    return new AppError(
      'storage_full',
      'The server has no disk space left, and this was not stored. Free some space there and send it again.',
    )
  return new AppError(
    'internal',
    'Something went wrong on the server, and this was not stored. Try again; if it stays, see the server log.',
  )
}

/** PostgreSQL, the embedded database and the file system each say it in their own way, and drivers wrap it. */
function saysNoSpace(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return /ENOSPC|53100|no space left|could not extend file|disk full/i.test(`${code} ${error.message}`) || saysNoSpace(error.cause)
}
