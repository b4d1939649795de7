import 'server-only'
import { KeptReport, ReportPath, ReportScopeQuery } from '@/lib/contracts/v1/report'
import type { closeReport } from '@/lib/services/reports/close-report'
import { fromParams } from './from-params'
import { route } from './route'

/** The route by which an owner has a revision made. */
export const reportAct = (act: typeof closeReport) =>
  route({
    access: { scope: 'admin' },
    params: ReportPath,
    query: fromParams(ReportScopeQuery),
    answer: KeptReport,
    handle: ({ db, principal: { workspaceId, viewer }, params: { period }, query: { view = null } }) =>
      act(db, { workspaceId, userId: viewer?.userId ?? null }, { period, viewId: view }, new Date()),
  })
