import type { Db } from '@/lib/db/client'
import type { Scope } from '@/lib/domain/scope'
import { createApiToken } from '@/lib/services/api-tokens'

/** The secret of a new token. */
export async function anApiToken(
  db: Db,
  workspaceId: string,
  scopes: readonly Scope[],
  at = new Date(),
): Promise<{ id: string; secret: string }> {
  const creator = { workspaceId, userId: '00000000-0000-4000-8000-00000000000a', isOwner: true }
  const { token, secret } = await createApiToken(db, creator, { name: 'test', scopes: [...scopes], expiresInDays: 30 }, at)
  return { id: token.id, secret }
}
