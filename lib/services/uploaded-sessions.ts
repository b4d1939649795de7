import type { FileResult } from '@/lib/contracts/upload'
import type { Queryable } from '@/lib/db/client'
import { sessionSummaries } from '@/lib/db/stored-sessions'

/** What an uploader is told about the sessions of a file, in the file's order. */
export async function summariesOf(db: Queryable, workspaceId: string, ids: string[]): Promise<FileResult['sessions']> {
  const rows = new Map((await sessionSummaries(db, workspaceId, ids)).map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = rows.get(id)
    return row ? [{ ...row, startedAt: row.startedAt.toISOString() }] : []
  })
}
