import { createHash, randomBytes } from 'node:crypto'
import { ApiToken, type CreatedApiToken, type NewApiToken, type TokenState } from '@/lib/contracts/api-tokens'
import { type ApiTokenRow, insertApiToken, listApiTokens } from '@/lib/db/api-tokens'
import type { Queryable } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'

/** Known at sight, so that secret scanners can find a leaked one. */
export const TOKEN_PREFIX = 'pbk_'
const DAY_MS = 24 * 60 * 60 * 1000
/** A revoked or expired token stays in the list for so long, so that one sees why something stopped. */
const SHOWN_AFTER_END_MS = 30 * DAY_MS

/** 256 random bits need no slow hash: there is nothing to guess. */
export const hashOfToken = (secret: string) => createHash('sha256').update(secret).digest('hex')

type Creator = { workspaceId: string; userId: string; isOwner: boolean }

/** The secret is returned this once; only its hash is kept. */
export async function createApiToken(
  db: Queryable,
  { workspaceId, userId, isOwner }: Creator,
  { name, scopes, expiresInDays }: NewApiToken,
  now: Date,
): Promise<CreatedApiToken> {
  if (scopes.includes('admin') && !isOwner)
    throw new AppError('forbidden', 'Only an owner may make a token with the scope admin. Ask one of them, or leave the scope out.')

  const secret = TOKEN_PREFIX + randomBytes(32).toString('base64url')
  const expiresAt = expiresInDays === null ? null : new Date(now.getTime() + expiresInDays * DAY_MS)
  const row = await insertApiToken(db, {
    ...{ workspaceId, name, expiresAt, createdBy: userId },
    scopes: [...new Set(scopes)],
    hash: hashOfToken(secret),
    prefix: secret.slice(0, 8),
  })
  return { token: apiToken(row, now), secret }
}

/** The tokens of a workspace, the newest first, without those that ended long ago. */
export async function listedApiTokens(db: Queryable, workspaceId: string, now: Date): Promise<ApiToken[]> {
  const rows = await listApiTokens(db, workspaceId)
  return rows.filter((row) => now.getTime() - (endOf(row) ?? now).getTime() < SHOWN_AFTER_END_MS).map((row) => apiToken(row, now))
}

type Lifetime = Pick<ApiTokenRow, 'revokedAt' | 'expiresAt'>

export function stateOf({ revokedAt, expiresAt }: Lifetime, now: Date): TokenState {
  if (revokedAt) return 'revoked'
  return expiresAt && expiresAt <= now ? 'expired' : 'active'
}

const endOf = ({ revokedAt, expiresAt }: Lifetime) => revokedAt ?? expiresAt

function apiToken({ createdAt, lastUsedAt, expiresAt, ...row }: ApiTokenRow, now: Date): ApiToken {
  return ApiToken.parse({
    ...row,
    state: stateOf({ ...row, expiresAt }, now),
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
  })
}
