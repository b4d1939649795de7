/** What can go wrong for a user, with the HTTP status it answers. */
export const ERROR_CODES = {
  invalid_request: 400,
  not_signed_in: 401,
  invalid_token: 401,
  forbidden: 403,
  insufficient_scope: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  key_reused: 422,
  too_many_requests: 429,
  internal: 500,
  storage_full: 507,
} as const satisfies Record<string, number>
export type ErrorCode = keyof typeof ERROR_CODES

/** The only error a user sees. The message says what happened and what to do next. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Further members of the answer, e.g. where to go on from. */
    readonly details: Record<string, string | number> = {},
  ) {
    super(message)
    this.name = 'AppError'
  }
}
