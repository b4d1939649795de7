import type { Queryable } from './client'

type Key = { workspaceId: string; id: string }
type Written = {
  workspaceId: string
  reportId: string
  revision: number
  hash: string
  prefix: string
  passwordHash: string | null
  expiresAt: Date
  createdBy: string | null
}
export type ShareLinkRow = {
  id: string
  revision: number
  prefix: string
  passwordHash: string | null
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
  opened: number
  lastOpenedAt: Date | null
}

const SHOWN = {
  ...{ id: true, revision: true, prefix: true, passwordHash: true, createdAt: true },
  ...{ expiresAt: true, revokedAt: true, opened: true, lastOpenedAt: true },
} as const

/** Links to any revision of a report, the newest first. */
export function shareLinkRows(
  db: Queryable,
  { workspaceId, reportId }: { workspaceId: string; reportId: string },
): Promise<ShareLinkRow[]> {
  return db.shareLink.findMany({ where: { workspaceId, reportId }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], select: SHOWN })
}

export function insertShareLink(db: Queryable, link: Written): Promise<ShareLinkRow> {
  return db.shareLink.create({ data: link, select: SHOWN })
}

/** False if the workspace has none of this id that was not revoked. */
export async function revokeShareLink(db: Queryable, { workspaceId, id }: Key, at: Date): Promise<boolean> {
  const { count } = await db.shareLink.updateMany({ where: { workspaceId, id, revokedAt: null }, data: { revokedAt: at } })
  return count === 1
}

/** With the revision that it opens, as it was stored. The hash is the key: whoever has the link need not know its workspace. */
export async function shareLinkByHash(db: Queryable, hash: string) {
  return db.shareLink.findUnique({
    where: { hash },
    select: {
      ...{ workspaceId: true, id: true, revision: true, passwordHash: true, expiresAt: true, revokedAt: true },
      report: { select: { document: true, createdAt: true } },
    },
  })
}

export async function countOpening(db: Queryable, { workspaceId, id }: Key, at: Date): Promise<void> {
  await db.shareLink.updateMany({ where: { workspaceId, id }, data: { opened: { increment: 1 }, lastOpenedAt: at } })
}
