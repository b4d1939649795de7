import PgBoss from 'pg-boss'
import { type Database, executeSqlIn } from '@/lib/db/client'
import type { Enqueue } from '@/lib/services/upload-file'

export const CLASSIFY = 'classify-session'

/** A worker that died gives its jobs back after this time. */
const EXPIRE_SECONDS = 120

export type Queue = { boss: PgBoss; enqueue: Enqueue; stop: () => Promise<void> }

/** The job queue in the same database, so that a session and its job are stored in one transaction. */
export async function openQueue(database: Database, onError: (error: Error) => void): Promise<Queue> {
  const boss = new PgBoss({ db: { executeSql: database.executeSql }, maintenanceIntervalSeconds: 60 })
  boss.on('error', onError)
  await boss.start()
  // short: of the jobs that wait, at most one per session.
  if (!(await boss.getQueue(CLASSIFY)))
    await boss.createQueue(CLASSIFY, {
      name: CLASSIFY,
      policy: 'short',
      retryLimit: 5,
      retryBackoff: true,
      expireInSeconds: EXPIRE_SECONDS,
    })
  return {
    boss,
    enqueue: async (tx, job) => {
      await boss.send(CLASSIFY, job, { singletonKey: job.sessionId, db: { executeSql: executeSqlIn(tx) } })
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000, wait: true }),
  }
}
