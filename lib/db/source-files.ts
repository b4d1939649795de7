import type { FileContext } from '@/lib/domain/file-context'
import type { Queryable } from './client'
import { Prisma } from './generated/client'

export type NewSourceFile = {
  fingerprint: string
  name: string
  content: Uint8Array<ArrayBuffer>
  textBytes: number
  context: FileContext | null
}

/** The fingerprints of those whose content is not here yet; waits for another transaction that is about to store the same. */
export async function insertSourceFiles(tx: Queryable, workspaceId: string, files: readonly NewSourceFile[]): Promise<Set<string>> {
  const data = files.map(({ fingerprint, name, content, textBytes, context }) => {
    return { workspaceId, fingerprint, fileName: name, content, bytes: textBytes, context: context ?? Prisma.DbNull }
  })
  const inserted = await tx.sourceFile.createManyAndReturn({ data, skipDuplicates: true, select: { fingerprint: true } })
  return new Set(inserted.map(({ fingerprint }) => fingerprint))
}

/** The ids of the sessions that a stored file told of, in the file's order; null if this content is not here. */
export async function sessionsOfFile(db: Queryable, workspaceId: string, fingerprint: string): Promise<string[] | null> {
  const file = await db.sourceFile.findUnique({
    where: { workspaceId_fingerprint: { workspaceId, fingerprint } },
    select: { revisions: { orderBy: { position: 'asc' }, select: { sessionId: true } } },
  })
  return file ? file.revisions.map((revision) => revision.sessionId) : null
}

/** Gzip of the redacted text; null if this content is not here. */
export async function sourceContent(db: Queryable, workspaceId: string, fingerprint: string): Promise<Uint8Array | null> {
  const file = await db.sourceFile.findUnique({
    where: { workspaceId_fingerprint: { workspaceId, fingerprint } },
    select: { content: true },
  })
  return file?.content ?? null
}

/** Forgets a file that a longer one begins with, unless a session still shows what it told. */
export async function dropUnshown(tx: Queryable, workspaceId: string, fingerprint: string): Promise<void> {
  await tx.$executeRaw`
    delete from session_revision r using session s
    where r.workspace_id = ${workspaceId}::uuid and r.fingerprint = ${fingerprint}
      and s.workspace_id = r.workspace_id and s.id = r.session_id and s.revision <> r.revision`
  await tx.sourceFile.deleteMany({ where: { workspaceId, fingerprint, revisions: { none: {} } } })
}
