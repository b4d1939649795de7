import type { FileContext } from '@/lib/domain/file-context'
import type { Queryable } from './client'
import { Prisma } from './generated/client'

export type NewSourceFile = {
  workspaceId: string
  fingerprint: string
  fileName: string
  content: Uint8Array<ArrayBuffer>
  bytes: number
  context: FileContext | null
}

/** False if this content is here already; waits for another transaction that is about to store the same. */
export async function insertSourceFile(tx: Queryable, file: NewSourceFile): Promise<boolean> {
  const { count } = await tx.sourceFile.createMany({ data: [{ ...file, context: file.context ?? Prisma.DbNull }], skipDuplicates: true })
  return count === 1
}

/** The ids of the sessions that a stored file told of, in the file's order; null if this content is not here. */
export async function sessionsOfFile(db: Queryable, workspaceId: string, fingerprint: string): Promise<string[] | null> {
  const file = await db.sourceFile.findUnique({
    where: { workspaceId_fingerprint: { workspaceId, fingerprint } },
    select: { revisions: { orderBy: { position: 'asc' }, select: { sessionId: true } } },
  })
  return file ? file.revisions.map((revision) => revision.sessionId) : null
}
