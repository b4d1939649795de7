import type { Db } from '@/lib/db/client'
import type { ReadFile } from './ready-file'
import type { Enqueue } from './store-files'

export type UploadContext = {
  db: Db
  enqueue: Enqueue
  read: ReadFile
  workspaceId: string
  timeZone: string
  /** Chosen by the uploader, for files that do not tell theirs. */
  repository: string | null
  now: Date
  onError: (error: unknown) => void
}
