import type PgBoss from 'pg-boss'
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { refreshStatistics } from '@/lib/db/refresh-statistics'
import { sessionsDue } from '@/lib/db/session-jobs'
import { endSilentStreams, streamsDue } from '@/lib/db/streams'
import { timeZoneOf } from '@/lib/db/workspaces'
import { FORMAT_REGISTRY } from '@/lib/formats/registry'
import { classifySessions } from '@/lib/services/classify-sessions'
import type { PackedClassifier } from '@/lib/services/classify-transcript'
import { readStream } from '@/lib/services/read-stream'
import type { ReadFile } from '@/lib/services/ready-file'
import type { ReadAgain } from '@/lib/services/reread-session'
import { uploadsUnderWay } from '@/lib/services/uploads-under-way'
import { every, pause } from './every'
import { CLASSIFY, type Queue, READ_STREAM } from './queue'

const BATCH = 20
/** Between two looks at an empty queue, and between two batches while somebody waits for an upload to be stored. */
const IDLE_MS = 500
const SWEEP_MS = 60_000
const SWEEP_PAGE = 1_000

export type Work = {
  database: Database
  queue: Queue
  classifier: PackedClassifier
  read: ReadFile
  readAgain: ReadAgain
  finalAfterMs: number
  onError: (error: unknown) => void
}

/** Works the queues until stopped. Any number of workers may run on one PostgreSQL. */
export function startWorker(work: Work): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const queues = Object.entries(HANDLERS).map(([name, handle]) => workQueue(work, name, handle, signal))
  const running = Promise.all([...queues, every(SWEEP_MS, () => sweep(work, signal), signal, work.onError)])
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

/** Does some jobs together. If it throws, each is tried alone. */
type Handle = (work: Work, jobs: unknown[]) => Promise<void>

const HANDLERS: Record<string, Handle> = {
  [CLASSIFY]: async ({ database, classifier, readAgain }, jobs) => {
    for (const [workspaceId, sessionIds] of byWorkspace(z.array(ClassifyJob).parse(jobs)))
      await classifySessions(database.prisma, workspaceId, sessionIds, { classifier, readAgain, now: new Date() })
  },
  [READ_STREAM]: async ({ database, queue, read, finalAfterMs }, jobs) => {
    for (const job of z.array(StreamJob).parse(jobs)) {
      const timeZone = await timeZoneOf(database.prisma, job.workspaceId)
      await readStream({ db: database.prisma, enqueue: queue.enqueue, read, timeZone, now: new Date(), finalAfterMs }, job)
    }
  },
}

const ClassifyJob = z.object({ workspaceId: z.uuid(), sessionId: z.uuid() })
const StreamJob = z.object({ workspaceId: z.uuid(), streamId: z.uuid() })

function byWorkspace(jobs: z.infer<typeof ClassifyJob>[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { workspaceId, sessionId } of jobs) groups.set(workspaceId, [...(groups.get(workspaceId) ?? []), sessionId])
  return groups
}

async function workQueue(work: Work, name: string, handle: Handle, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const jobs = await work.queue.boss.fetch(name, { batchSize: BATCH }).catch((error) => {
      work.onError(error)
      return []
    })
    await doJobs(work, name, handle, jobs)
    if (jobs.length === 0 || uploadsUnderWay() > 0) await pause(IDLE_MS, stopping)
  }
}

async function doJobs(work: Work, name: string, handle: Handle, jobs: PgBoss.Job<unknown>[]): Promise<void> {
  const [only] = jobs
  if (!only) return
  const { boss } = work.queue
  try {
    await handle(
      work,
      jobs.map(({ data }) => data),
    )
    await boss.complete(
      name,
      jobs.map(({ id }) => id),
    )
  } catch (error) {
    if (jobs.length > 1) {
      for (const job of jobs) await doJobs(work, name, handle, [job])
      return
    }
    work.onError(error)
    await boss.fail(name, only.id, { message: error instanceof Error ? error.message : String(error) }).catch(work.onError)
  }
}

/**
 * Asks again for every session and stream that is due: after a crash, whose jobs are taken as running, and after a format
 * or the classifier got a new version. What has a waiting job gets no second one.
 */
async function sweep(work: Work, stopping: AbortSignal): Promise<void> {
  await sweepSessions(work, stopping)
  await sweepStreams(work)
  await refreshStatistics(work.database)
}

async function sweepSessions({ database, queue, classifier }: Work, stopping: AbortSignal): Promise<void> {
  const formats = Object.fromEntries(Object.values(FORMAT_REGISTRY).map(({ id, version }) => [id, version]))
  const by = { classifier: classifier.id, classifierVersion: classifier.version }
  let after: string | null = null
  do {
    const due: { workspaceId: string; id: string }[] = await sessionsDue(database.prisma, formats, by, { after, take: SWEEP_PAGE })
    const jobs = due.map(({ workspaceId, id }) => ({ workspaceId, sessionId: id }))
    await queue.enqueueAgain(database.prisma, jobs)
    after = due.length === SWEEP_PAGE ? (due.at(-1)?.id ?? null) : null
  } while (after && !stopping.aborted)
}

async function sweepStreams({ database, queue, finalAfterMs }: Work): Promise<void> {
  const now = Date.now()
  const due = await streamsDue(database.prisma, new Date(now - SWEEP_MS), SWEEP_PAGE)
  for (const { workspaceId, id } of due) await queue.enqueueRead(database.prisma, { workspaceId, streamId: id }, 0)
  await endSilentStreams(database.prisma, new Date(now - finalAfterMs))
}
