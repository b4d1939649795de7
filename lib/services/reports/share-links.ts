import { createHash, randomBytes } from 'node:crypto'
import { type CreatedShareLink, type LinkState, type NewShareLink, ShareLink, type ShareLinks } from '@/lib/contracts/share-links'
import type { Queryable } from '@/lib/db/client'
import { revisionText } from '@/lib/db/reports'
import { insertShareLink, revokeShareLink, type ShareLinkRow, shareLinkRows } from '@/lib/db/share-links'
import { AppError } from '@/lib/domain/app-error'
import { hashPassword } from '@/lib/services/passwords'

const DAY_MS = 24 * 60 * 60_000
/** Known at sight, so that secret scanners can find a leaked one. */
const LINK_PREFIX = 'pbs_'

/** 256 random bits need no slow hash: there is nothing to guess. */
export const hashOfLink = (token: string) => createHash('sha256').update(token).digest('hex')

/** A link to one revision. It is returned this once; only its hash is kept. */
export async function createShareLink(
  db: Queryable,
  { workspaceId, userId }: { workspaceId: string; userId: string | null },
  { reportId, revision, expiresInDays, password }: NewShareLink,
  now: Date,
): Promise<CreatedShareLink> {
  if ((await revisionText(db, { workspaceId, reportId }, revision)) === null)
    throw new AppError('not_found', 'There is no such report in this workspace. Close it first: only a closed one can be shared.')

  const token = LINK_PREFIX + randomBytes(32).toString('base64url')
  const row = await insertShareLink(db, {
    ...{ workspaceId, reportId, revision, createdBy: userId },
    hash: hashOfLink(token),
    prefix: token.slice(0, 8),
    passwordHash: password === null ? null : await hashPassword(password),
    expiresAt: new Date(now.getTime() + expiresInDays * DAY_MS),
  })
  return { link: linkFrom(row, now), path: `/shared/${token}` }
}

export async function listShareLinks(db: Queryable, workspaceId: string, reportId: string, now: Date): Promise<ShareLinks> {
  return { items: (await shareLinkRows(db, { workspaceId, reportId })).map((row) => linkFrom(row, now)) }
}

/** It opens nothing from now on. */
export async function endShareLink(db: Queryable, workspaceId: string, id: string, now: Date): Promise<void> {
  if (await revokeShareLink(db, { workspaceId, id }, now)) return
  throw new AppError('not_found', 'There is no such link in this workspace, or it was revoked before. Reload the page.')
}

export function linkStateOf({ revokedAt, expiresAt }: { revokedAt: Date | null; expiresAt: Date }, now: Date): LinkState {
  if (revokedAt) return 'revoked'
  return expiresAt <= now ? 'expired' : 'active'
}

function linkFrom({ passwordHash, createdAt, expiresAt, revokedAt, lastOpenedAt, ...row }: ShareLinkRow, now: Date): ShareLink {
  return ShareLink.parse({
    ...row,
    hasPassword: passwordHash !== null,
    state: linkStateOf({ revokedAt, expiresAt }, now),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastOpenedAt: lastOpenedAt?.toISOString() ?? null,
  })
}
