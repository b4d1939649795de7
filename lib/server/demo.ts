import 'server-only'
import type { Db } from '@/lib/db/client'
import { ensureDemoWorkspace } from '@/lib/db/demo-workspace'
import { dayIn } from '@/lib/domain/calendar'
import { loadDemo } from '@/lib/services/load-demo'
import { log } from './log'
import { uploadContext, uploadLimits } from './upload-context'
import type { Viewer } from './viewer'

const shared = globalThis as typeof globalThis & { pushbackDemoLoads?: Set<string> }

/** Starts loading the demo workspace, or goes on with a load that an earlier process left half done. Returns its id at once. */
export async function startDemo(db: Db, viewer: Viewer): Promise<string> {
  shared.pushbackDemoLoads ??= new Set()
  const loads = shared.pushbackDemoLoads
  const { timeZone } = viewer.workspace
  const { id: workspaceId, createdAt } = await ensureDemoWorkspace(db, viewer.userId, timeZone)
  if (loads.has(workspaceId)) return workspaceId

  loads.add(workspaceId)
  const onError = (error: unknown) => log.error({ error, workspaceId }, 'demo')
  const load = { ...(await uploadContext(db, workspaceId, null)), onError }
  void loadDemo(load, dayIn(timeZone, createdAt), uploadLimits())
    .catch(onError)
    .finally(() => loads.delete(workspaceId))
  return workspaceId
}
