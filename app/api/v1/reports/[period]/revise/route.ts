import { KeptReport, ReportPath, ReportScopeQuery } from '@/lib/contracts/v1/report'
import { fromParams } from '@/lib/server/from-params'
import { route } from '@/lib/server/route'
import { reviseReport } from '@/lib/services/reports/revise-report'

export const POST = route({
  access: { scope: 'admin' },
  params: ReportPath,
  query: fromParams(ReportScopeQuery),
  answer: KeptReport,
  handle: ({ db, principal: { workspaceId, viewer }, params: { period }, query: { view = null } }) =>
    reviseReport(db, { workspaceId, userId: viewer?.userId ?? null }, { period, viewId: view }, new Date()),
})
