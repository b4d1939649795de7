import { deleteDemoWorkspace, findDemoWorkspace } from '@/lib/db/demo-workspace'
import { startDemo } from '@/lib/server/demo'
import { route } from '@/lib/server/route'
import { demoProgress } from '@/lib/services/load-demo'

export const GET = route({ access: 'viewer', handle: ({ db, principal }) => demoProgress(db, principal.viewer.userId) })

export const POST = route({
  access: 'viewer',
  handle: async ({ db, principal }) => {
    await startDemo(db, principal.viewer)
    return demoProgress(db, principal.viewer.userId)
  },
})

export const DELETE = route({
  access: 'viewer',
  handle: async ({ db, principal }) => {
    const demo = await findDemoWorkspace(db, principal.viewer.userId)
    if (demo) await deleteDemoWorkspace(db, demo.id)
    return demoProgress(db, principal.viewer.userId)
  },
})
