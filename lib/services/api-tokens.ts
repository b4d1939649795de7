import { createHash, randomBytes } from 'node:crypto'
import { type ApiTokenRow, findApiTokenByHash, insertApiToken, listApiTokens, markApiTokenUsed } from '@/lib/db/api-tokens'
import type { Queryable } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'

/** Known at sight, so that secret scanners can find a leaked one. */
const PREFIX = 'pbk_'
const USED_AT_MOST_EVERY_MS = 60_000

/** 256 random bits need no slow hash: there is nothing to guess. */
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** The secret is returned this once; only its hash is kept. */
export async function createApiToken(
  db: Queryable,
  { workspaceId, name, userId }: { workspaceId: string; name: string; userId: string },
): Promise<{ token: ApiTokenRow; secret: string }> {
  const secret = PREFIX + randomBytes(32).toString('base64url')
  const token = await insertApiToken(db, { workspaceId, name, hash: hashOf(secret), prefix: secret.slice(0, 8), createdBy: userId })
  return { token, secret }
}

/** Those that still open the workspace, the newest first. */
export async function goodApiTokens(db: Queryable, workspaceId: string): Promise<ApiTokenRow[]> {
  return (await listApiTokens(db, workspaceId)).filter((token) => token.revokedAt === null)
}

/** The workspace that a token opens. Throws `invalid_token` if it is unknown or revoked. */
export async function checkApiToken(db: Queryable, secret: string, now: Date): Promise<{ workspaceId: string; tokenId: string }> {
  const token = secret.startsWith(PREFIX) ? await findApiTokenByHash(db, hashOf(secret)) : null
  if (!token)
    throw new AppError(
      'invalid_token',
      'No such API token. Create one under Settings → API tokens and send it as "Authorization: Bearer pbk_…".',
    )
  if (token.revokedAt) throw new AppError('invalid_token', 'This API token was revoked. Create a new one under Settings → API tokens.')

  if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() > USED_AT_MOST_EVERY_MS)
    await markApiTokenUsed(db, token.workspaceId, token.id, now)
  return { workspaceId: token.workspaceId, tokenId: token.id }
}
