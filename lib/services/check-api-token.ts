import { findApiTokenByHash, markApiTokenUsed } from '@/lib/db/api-tokens'
import type { Queryable } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'
import { SCOPES, type Scope } from '@/lib/domain/scope'
import { hashOfToken, stateOf, TOKEN_PREFIX } from './api-tokens'

const USED_AT_MOST_EVERY_MS = 60_000

/** The workspace that a token opens for a scope. Throws `invalid_token` if it opens nothing, `insufficient_scope` if not for that. */
export async function checkApiToken(
  db: Queryable,
  secret: string,
  scope: Scope,
  now: Date,
): Promise<{ workspaceId: string; tokenId: string }> {
  const token = secret.startsWith(TOKEN_PREFIX) ? await findApiTokenByHash(db, hashOfToken(secret)) : null
  if (!token) throw invalid('No such API token. Create one under Settings → API tokens and send it as "Authorization: Bearer pbk_…".')
  const state = stateOf(token, now)
  if (state !== 'active') throw invalid(`This API token ${ENDED[state]}. Create a new one under Settings → API tokens.`)

  if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() > USED_AT_MOST_EVERY_MS)
    await markApiTokenUsed(db, token.workspaceId, token.id, now)
  if (!token.scopes.includes(scope)) throw lacking(scope, token.scopes)
  return { workspaceId: token.workspaceId, tokenId: token.id }
}

const ENDED = { expired: 'has expired', revoked: 'was revoked' } as const

const invalid = (message: string) => new AppError('invalid_token', message)

function lacking(scope: Scope, scopes: string[]): AppError {
  return new AppError(
    'insufficient_scope',
    `This needs a token with the scope "${scope}" (${SCOPES[scope].meaning.replace(/\.$/, '').toLowerCase()}); yours has ${scopes.join(', ')}. Create one under Settings → API tokens.`,
    { scope },
  )
}
