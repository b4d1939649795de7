import type { DemoProgress } from '@/lib/contracts/demo'
import type { Db } from '@/lib/db/client'
import { countSessions, findDemoWorkspace } from '@/lib/db/demo-workspace'
import { DEMO_SESSIONS, demoFiles } from '@/lib/demo/demo-files'
import type { Enqueue } from './store-file'
import { uploadFile } from './upload-file'

const SEED = 20_574

type Load = { db: Db; enqueue: Enqueue; workspaceId: string; timeZone: string; today: string; now: Date; onError: (error: unknown) => void }

/** Uploads the invented team's files. Files that are there already stay as they are, so a load that was cut off goes on where it stood. */
export async function loadDemo({ today, ...load }: Load): Promise<void> {
  const encoder = new TextEncoder()
  for (const { name, text } of demoFiles(SEED, today))
    await uploadFile({ ...load, repository: null }, { name, bytes: encoder.encode(text) })
}

/** Half of the way is receiving the files, half classifying them. */
export async function demoProgress(db: Db, userId: string): Promise<DemoProgress> {
  const workspaceId = (await findDemoWorkspace(db, userId))?.id ?? null
  const total = DEMO_SESSIONS * 2
  if (!workspaceId) return { state: 'absent', done: 0, total, workspaceId }

  const { received, waiting } = await countSessions(db, workspaceId)
  const done = received + (received - waiting)
  return { state: done >= total ? 'ready' : 'loading', done, total, workspaceId }
}
