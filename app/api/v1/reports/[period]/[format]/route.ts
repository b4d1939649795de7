import { ReportFilePath, ReportQuery } from '@/lib/contracts/v1/report'
import { baseUrl } from '@/lib/server/base-url'
import { fileAnswer } from '@/lib/server/file-answer'
import { fromParams } from '@/lib/server/from-params'
import { route } from '@/lib/server/route'
import { exportReport } from '@/lib/services/reports/export-report'

export const GET = route({
  access: { scope: 'read' },
  params: ReportFilePath,
  query: fromParams(ReportQuery),
  handle: async ({ db, principal, params: { period, format }, query: { view = null, revision = null }, request }) => {
    const which = { period, viewId: view, revision, format }
    return fileAnswer(request, await exportReport(db, principal.workspaceId, which, { baseUrl: baseUrl(request), now: new Date() }))
  },
})
