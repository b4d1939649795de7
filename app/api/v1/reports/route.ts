import { ReportList } from '@/lib/contracts/report/report'
import { ReportsQuery } from '@/lib/contracts/v1/report'
import { fromParams } from '@/lib/server/from-params'
import { route } from '@/lib/server/route'
import { listReports } from '@/lib/services/reports/list-reports'

export const GET = route({
  access: { scope: 'read' },
  query: fromParams(ReportsQuery),
  answer: ReportList,
  handle: ({ db, principal, query: { kind, view = null } }) => listReports(db, principal.workspaceId, { kind, viewId: view }, new Date()),
})
