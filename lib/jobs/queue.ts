import PgBoss from 'pg-boss'
import { type Database, executeSqlIn } from '@/lib/db/client'
import type { EnqueueRead } from '@/lib/services/append-stream'
import type { Enqueue } from '@/lib/services/store-files'

export const CLASSIFY = 'classify-session'
export const READ_STREAM = 'read-stream'

/** A worker that died gives its jobs back after this time. */
const EXPIRE_SECONDS = 120

/** short: of the jobs that wait, at most one per session or stream. */
const POLICY = { policy: 'short', retryLimit: 5, retryBackoff: true, expireInSeconds: EXPIRE_SECONDS } as const

export type Queue = { boss: PgBoss; enqueue: Enqueue; enqueueAgain: Enqueue; enqueueRead: EnqueueRead; stop: () => Promise<void> }

/** What somebody waits for goes first; what is only read anew by a newer version comes after. */
const PRIORITIES = { new: 0, again: -1 } as const

/** The job queue in the same database, so that a session or stream and its job are stored in one transaction. */
export async function openQueue(database: Database, onError: (error: Error) => void): Promise<Queue> {
  const boss = new PgBoss({ db: { executeSql: database.executeSql }, maintenanceIntervalSeconds: 60 })
  boss.on('error', onError)
  await boss.start()
  for (const name of [CLASSIFY, READ_STREAM]) if (!(await boss.getQueue(name))) await boss.createQueue(name, { name, ...POLICY })
  const enqueueWith =
    (priority: number): Enqueue =>
    async (tx, jobs) => {
      if (jobs.length === 0) return
      const waiting = jobs.map((data) => ({ name: CLASSIFY, data, singletonKey: data.sessionId, priority }))
      await boss.insert(waiting, { db: { executeSql: executeSqlIn(tx) } })
    }
  return {
    boss,
    enqueue: enqueueWith(PRIORITIES.new),
    enqueueAgain: enqueueWith(PRIORITIES.again),
    enqueueRead: async (tx, job, startAfter) => {
      await boss.send(READ_STREAM, job, { singletonKey: job.streamId, startAfter, db: { executeSql: executeSqlIn(tx) } })
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000, wait: true }),
  }
}
