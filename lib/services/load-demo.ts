import type { DemoProgress } from '@/lib/contracts/demo'
import type { Db } from '@/lib/db/client'
import { countSessions, findDemoWorkspace } from '@/lib/db/demo-workspace'
import { DEMO_SESSIONS, demoFiles } from '@/lib/demo/demo-files'
import type { UploadContext } from './upload-context'
import { type UploadLimits, uploadFiles } from './upload-files'

const SEED = 20_574

/** Uploads the invented team's files. Files that are there already stay as they are, so a load that was cut off goes on where it stood. */
export async function loadDemo(context: UploadContext, today: string, limits: UploadLimits): Promise<void> {
  const encoder = new TextEncoder()
  const files = Array.from(demoFiles(SEED, today), ({ name, text }) => ({ name, bytes: encoder.encode(text) }))
  for await (const result of uploadFiles(context, files, limits)) if (result.error) context.onError(new Error(result.error.message))
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
