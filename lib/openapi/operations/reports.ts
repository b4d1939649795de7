import { Report, ReportList } from '@/lib/contracts/report/report'
import { KeptReport, ReportPath, ReportQuery, ReportScopeQuery, ReportsQuery } from '@/lib/contracts/v1/report'
import { ETAG, operation } from '../operation'

const group = 'Reports'

export const reportPaths = {
  '/api/v1/reports': {
    get: operation({
      ...{ id: 'listReports', group, scope: 'read', summary: 'List months or weeks, the latest first' },
      description: 'Those with a session or a closed report. Closed ones have the numbers that they were closed with.',
      query: ReportsQuery,
      answer: { description: 'The reports.', schema: ReportList, headers: ETAG },
      errors: ['not_found'],
      curl: { path: '/api/v1/reports?kind=week' },
    }),
  },
  '/api/v1/reports/{period}': {
    get: operation({
      ...{ id: 'getReport', group, scope: 'read', summary: 'A report, with its revisions' },
      description:
        'An open report is counted anew at every look. A closed one says what was stored; what came later makes a new revision, with a list of what changed, and the earlier ones stay.',
      path: ReportPath,
      query: ReportQuery,
      answer: { description: 'The report.', schema: Report, headers: ETAG },
      errors: ['not_found'],
      curl: { path: '/api/v1/reports/2026-10' },
    }),
  },
  '/api/v1/reports/{period}/close': {
    post: operation({
      ...{ id: 'closeReport', group, scope: 'admin', summary: 'Close a report' },
      description: 'Stores its numbers for good. The period must be over. One that is closed stays as it is.',
      path: ReportPath,
      query: ReportScopeQuery,
      answer: { description: 'It is closed.', schema: KeptReport },
      errors: ['forbidden', 'not_found'],
      curl: { path: '/api/v1/reports/2026-10/close', options: ['-X POST'] },
    }),
  },
  '/api/v1/reports/{period}/revise': {
    post: operation({
      ...{ id: 'reviseReport', group, scope: 'admin', summary: 'Count a closed report anew' },
      description:
        'Stores what changed as a new revision; without a change nothing happens. The server does so by itself, at most once a day.',
      path: ReportPath,
      query: ReportScopeQuery,
      answer: { description: 'The newest revision.', schema: KeptReport },
      errors: ['forbidden', 'not_found'],
      curl: { path: '/api/v1/reports/2026-10/revise', options: ['-X POST'] },
    }),
  },
}
