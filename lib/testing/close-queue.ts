import type { Queue } from '@/lib/jobs/queue'

const shared = globalThis as typeof globalThis & { pushbackQueue?: Promise<Queue> }

/** Stops the queue that a route handler opened, if one did. */
export async function closeQueue(): Promise<void> {
  await (await shared.pushbackQueue)?.boss.stop({ graceful: false, wait: true })
}
