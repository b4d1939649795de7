import 'server-only'
import type { Db } from '@/lib/db/client'
import { timeZoneOf } from '@/lib/db/workspaces'
import { type Env, readEnv } from '@/lib/env'
import type { StreamContext } from '@/lib/services/append-stream'
import type { UploadContext } from '@/lib/services/upload-context'
import type { UploadLimits } from '@/lib/services/upload-files'
import { log } from './log'
import { queue } from './queue'
import { threads } from './threads'

const MB = 1024 ** 2

export async function uploadContext(db: Db, workspaceId: string, repository: string | null): Promise<UploadContext> {
  const { enqueue } = await queue()
  const onError = (error: unknown) => log.error({ error, workspaceId }, 'a file was not stored')
  return {
    db,
    enqueue,
    read: threads().readFile,
    workspaceId,
    timeZone: await timeZoneOf(db, workspaceId),
    repository,
    now: new Date(),
    onError,
  }
}

export function uploadLimits(env: Env = readEnv()): UploadLimits & { maxRequestBytes: number } {
  const maxRequestBytes = env.MAX_REQUEST_MB * MB
  return {
    maxEntries: env.MAX_ARCHIVE_FILES,
    maxEntryBytes: env.MAX_FILE_MB * MB,
    maxTotalBytes: maxRequestBytes * 4,
    maxRatio: 200,
    maxRequestBytes,
  }
}

export async function streamContext(db: Db, workspaceId: string): Promise<StreamContext> {
  const { enqueueRead } = await queue()
  return { db, enqueueRead, workspaceId, now: new Date(), maxBytes: uploadLimits().maxEntryBytes }
}
