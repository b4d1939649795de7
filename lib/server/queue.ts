import 'server-only'
import { openQueue, type Queue } from '@/lib/jobs/queue'
import { database } from './database'
import { log } from './log'

const shared = globalThis as typeof globalThis & { pushbackQueue?: Promise<Queue> | undefined }

/** The job queue of this process, opened at first use. */
export function queue(): Promise<Queue> {
  shared.pushbackQueue ??= database()
    .then((opened) => openQueue(opened, (error) => log.error({ error }, 'job queue')))
    .catch((error) => {
      shared.pushbackQueue = undefined
      throw error
    })
  return shared.pushbackQueue
}
