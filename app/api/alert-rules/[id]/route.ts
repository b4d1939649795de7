import { z } from 'zod'
import { AlertRuleChange } from '@/lib/contracts/alerts'
import { route } from '@/lib/server/route'
import { changeAlertRule, removeAlertRule } from '@/lib/services/alerts/alert-rules'

const params = z.object({ id: z.uuid() })

export const PATCH = route({
  access: { scope: 'admin' },
  params,
  body: AlertRuleChange,
  handle: ({ db, principal, params: { id }, body }) => changeAlertRule(db, principal.workspaceId, id, body),
})

export const DELETE = route({
  access: { scope: 'admin' },
  params,
  handle: ({ db, principal, params: { id } }) => removeAlertRule(db, principal.workspaceId, id),
})
