import { Report } from '@/lib/contracts/report/report'
import { ReportPath, ReportQuery, ReportScopeQuery } from '@/lib/contracts/v1/report'
import { fromParams } from '@/lib/server/from-params'
import { route } from '@/lib/server/route'
import { deleteReport } from '@/lib/services/reports/delete-report'
import { readReport } from '@/lib/services/reports/read-report'

export const GET = route({
  access: { scope: 'read' },
  params: ReportPath,
  query: fromParams(ReportQuery),
  answer: Report,
  handle: ({ db, principal, params: { period }, query: { view = null, revision = null } }) =>
    readReport(db, principal.workspaceId, { period, viewId: view, revision }, new Date()),
})

export const DELETE = route({
  access: { scope: 'admin' },
  params: ReportPath,
  query: fromParams(ReportScopeQuery),
  handle: async ({ db, principal, params: { period }, query: { view = null } }) => {
    await deleteReport(db, principal.workspaceId, { period, viewId: view })
    return new Response(null, { status: 204 })
  },
})
