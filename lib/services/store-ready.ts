import type { FileResult } from '@/lib/contracts/upload'
import type { Queryable } from '@/lib/db/client'
import { insertUploads } from '@/lib/db/uploads-log'
import type { ReadyFile } from './ready-file'
import { type StoredFile, storeFiles } from './store-files'
import type { UploadContext } from './upload-context'
import { summariesOf } from './uploaded-sessions'

export type NamedFile = { name: string; ready: ReadyFile }

/** Stores files that were made ready, in one transaction, and tells what became of each. */
export async function storeReady(context: UploadContext, files: readonly NamedFile[]): Promise<FileResult[]> {
  const { db, workspaceId } = context
  const ready = files.map((file) => file.ready)
  const stored = await db.$transaction(async (tx) => {
    const done = await storeFiles(tx, context, ready)
    await logUploads(
      tx,
      workspaceId,
      ready.flatMap((file, index) => ({ ready: file, stored: done[index] })),
    )
    return done
  })
  const ids = stored.flatMap(({ sessionIds }) => sessionIds)
  const summaries = new Map((await summariesOf(db, workspaceId, ids)).map((summary) => [summary.id, summary]))
  return files.flatMap(({ name, ready: file }, index) => {
    const done = stored[index]
    return done ? [answer(name, file, done, summaries)] : []
  })
}

export async function logUploads(
  tx: Queryable,
  workspaceId: string,
  files: readonly { ready: ReadyFile; stored: StoredFile | undefined }[],
): Promise<void> {
  await insertUploads(
    tx,
    files.flatMap(({ ready: { name, bytes, format, warnings }, stored }) => {
      if (!stored) return []
      const { outcome, sessionIds } = stored
      const log = { workspaceId, fileName: name, bytes, outcome, format, sessionId: sessionIds[0] ?? null }
      return [{ ...log, errorCode: null, message: null, warnings: warnings.length }]
    }),
  )
}

type Summaries = ReadonlyMap<string, FileResult['sessions'][number]>

function answer(file: string, ready: ReadyFile, { outcome, sessionIds, older }: StoredFile, summaries: Summaries): FileResult {
  return {
    file,
    outcome,
    format: ready.format,
    sessions: sessionIds.flatMap((id) => summaries.get(id) ?? []),
    warnings: older ? [...ready.warnings, OLDER] : ready.warnings,
    masked: ready.masked,
    error: null,
  }
}

const OLDER = {
  line: null,
  message: 'A longer version of this session is here already. This one is kept, and the longer one stays on show.',
}
