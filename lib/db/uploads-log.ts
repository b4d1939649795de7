import type { Queryable } from './client'

export type NewUpload = {
  workspaceId: string
  fileName: string
  bytes: number
  outcome: 'created' | 'updated' | 'duplicate' | 'failed'
  format: string | null
  sessionId: string | null
  errorCode: string | null
  message: string | null
  warnings: number
}

/** Notes that a file was received and what became of it. */
export async function insertUpload(db: Queryable, upload: NewUpload): Promise<void> {
  await db.upload.create({ data: upload })
}
