import type { Scope } from '@/lib/domain/scope'
import type { Queryable } from './client'

export type ApiTokenRow = {
  id: string
  name: string
  prefix: string
  scopes: string[]
  createdAt: Date
  lastUsedAt: Date | null
  expiresAt: Date | null
  revokedAt: Date | null
}

const SHOWN = {
  id: true,
  name: true,
  prefix: true,
  scopes: true,
  createdAt: true,
  lastUsedAt: true,
  expiresAt: true,
  revokedAt: true,
} as const

export function listApiTokens(db: Queryable, workspaceId: string): Promise<ApiTokenRow[]> {
  return db.apiToken.findMany({ where: { workspaceId }, orderBy: { createdAt: 'desc' }, select: SHOWN })
}

export function insertApiToken(
  db: Queryable,
  token: {
    workspaceId: string
    name: string
    hash: string
    prefix: string
    scopes: Scope[]
    expiresAt: Date | null
    createdBy: string | null
  },
): Promise<ApiTokenRow> {
  return db.apiToken.create({ data: token, select: SHOWN })
}

/** True if there was such a token in this workspace and it was still good. */
export async function revokeApiToken(db: Queryable, workspaceId: string, id: string): Promise<boolean> {
  const { count } = await db.apiToken.updateMany({ where: { workspaceId, id, revokedAt: null }, data: { revokedAt: new Date() } })
  return count === 1
}

export function findApiTokenByHash(db: Queryable, hash: string) {
  return db.apiToken.findUnique({
    where: { hash },
    select: { id: true, workspaceId: true, scopes: true, expiresAt: true, revokedAt: true, lastUsedAt: true },
  })
}

export async function markApiTokenUsed(db: Queryable, workspaceId: string, id: string, at: Date): Promise<void> {
  await db.apiToken.updateMany({ where: { workspaceId, id }, data: { lastUsedAt: at } })
}
