import { NewAlertRule } from '@/lib/contracts/alerts'
import { route } from '@/lib/server/route'
import { addAlertRule, listedAlertRules } from '@/lib/services/alerts/alert-rules'

export const GET = route({ access: 'viewer', handle: ({ db, principal }) => listedAlertRules(db, principal.workspaceId) })

export const POST = route({
  access: { scope: 'admin' },
  body: NewAlertRule,
  handle: ({ db, principal: { workspaceId, viewer }, body }) => addAlertRule(db, { workspaceId, userId: viewer?.userId ?? null }, body),
})
