import type { Queryable } from './client'

/** Where a page of uploads ended. */
export type UploadCursor = { createdAt: Date; id: string }

/** The received files after the cursor, the latest first. */
export function listUploads(db: Queryable, workspaceId: string, after: UploadCursor | null, limit: number) {
  const older = after && { OR: [{ createdAt: { lt: after.createdAt } }, { createdAt: after.createdAt, id: { lt: after.id } }] }
  return db.upload.findMany({
    where: { workspaceId, ...older },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
    omit: { workspaceId: true },
  })
}
