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

/** Notes that files were received and what became of them. */
export async function insertUploads(db: Queryable, uploads: NewUpload[]): Promise<void> {
  await db.upload.createMany({ data: uploads })
}
