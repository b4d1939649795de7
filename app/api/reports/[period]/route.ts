import { ReportPath, ReportQuery } from '@/lib/contracts/v1/report'
import { fromParams } from '@/lib/server/from-params'
import { route } from '@/lib/server/route'
import { readReport } from '@/lib/services/reports/read-report'

export const GET = route({
  access: 'viewer',
  params: ReportPath,
  query: fromParams(ReportQuery),
  handle: ({ db, principal, params: { period }, query: { view = null, revision = null } }) =>
    readReport(db, principal.workspaceId, { period, viewId: view, revision }, new Date()),
})
