import type PgBoss from 'pg-boss'
import { z } from 'zod'
import type { Classifier } from '@/lib/classify/classifier'
import type { Database } from '@/lib/db/client'
import { sessionsDue } from '@/lib/db/session-jobs'
import { FORMAT_REGISTRY } from '@/lib/formats/registry'
import { classifySession } from '@/lib/services/classify-session'
import { CLASSIFY, type Queue } from './queue'

const Job = z.object({ workspaceId: z.uuid(), sessionId: z.uuid() })

const BATCH = 20
const IDLE_MS = 500
const SWEEP_MS = 60_000
const SWEEP_PAGE = 1_000

type Work = { database: Database; queue: Queue; classifier: Classifier; onError: (error: unknown) => void }

/** Works the queue until stopped. Any number of workers may run on one PostgreSQL. */
export function startWorker(work: Work): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const running = Promise.all([workQueue(work, stopping.signal), sweep(work, stopping.signal)])
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

async function workQueue(work: Work, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const jobs = await work.queue.boss.fetch(CLASSIFY, { batchSize: BATCH }).catch((error) => {
      work.onError(error)
      return []
    })
    for (const job of jobs) await doJob(work, job)
    if (jobs.length === 0) await pause(IDLE_MS, stopping)
  }
}

async function doJob({ database, queue, classifier, onError }: Work, job: PgBoss.Job<unknown>): Promise<void> {
  try {
    await classifySession(database.prisma, Job.parse(job.data), classifier, new Date())
    await queue.boss.complete(CLASSIFY, job.id)
  } catch (error) {
    onError(error)
    await queue.boss.fail(CLASSIFY, job.id, { message: error instanceof Error ? error.message : String(error) }).catch(onError)
  }
}

/**
 * Asks again for every session that is due: after a crash, whose jobs are taken as running, and after a format or the
 * classifier got a new version. A session that has a waiting job gets no second one.
 */
async function sweep({ database, queue, classifier, onError }: Work, stopping: AbortSignal): Promise<void> {
  const formats = Object.fromEntries(Object.values(FORMAT_REGISTRY).map(({ id, version }) => [id, version]))
  const by = { classifier: classifier.id, classifierVersion: classifier.version }
  while (!stopping.aborted) {
    try {
      let after: string | null = null
      do {
        const due: { workspaceId: string; id: string }[] = await sessionsDue(database.prisma, formats, by, { after, take: SWEEP_PAGE })
        for (const { workspaceId, id } of due) await queue.enqueue(database.prisma, { workspaceId, sessionId: id })
        after = due.length === SWEEP_PAGE ? (due.at(-1)?.id ?? null) : null
      } while (after && !stopping.aborted)
    } catch (error) {
      onError(error)
    }
    await pause(SWEEP_MS, stopping)
  }
}

function pause(ms: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      stopping.removeEventListener('abort', done)
      resolve()
    }
    stopping.addEventListener('abort', done, { once: true })
  })
}
