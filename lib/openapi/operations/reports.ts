import { ReportDocument } from '@/lib/contracts/report/document'
import { Report, ReportList } from '@/lib/contracts/report/report'
import { PublicEpisode } from '@/lib/contracts/v1/episode'
import { KeptReport, ReportFilePath, ReportPath, ReportQuery, ReportScopeQuery, ReportsQuery } from '@/lib/contracts/v1/report'
import { ETAG, operation } from '../operation'

const group = 'Reports'
const file = { schema: { type: 'string' as const, format: 'binary' } }
const DISPOSITION = { 'Content-Disposition': { description: 'A name to save it under.', schema: { type: 'string' as const } } }

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
        'An open report is counted anew at every look. A closed one says what was stored; what came later makes a new revision, with a list of what changed, and the earlier ones stay. Only words of a session that was deleted are withheld, with a note.',
      path: ReportPath,
      query: ReportQuery,
      answer: { description: 'The report.', schema: Report, headers: ETAG },
      errors: ['not_found'],
      curl: { path: '/api/v1/reports/2026-10' },
    }),
    delete: operation({
      ...{ id: 'deleteReport', group, scope: 'admin', summary: 'Delete a closed report' },
      description:
        'With all its revisions and shared links. The period is open again: closed once more, it begins with revision 1 and the numbers of that day. This cannot be undone.',
      path: ReportPath,
      query: ReportScopeQuery,
      answer: { status: '204', description: 'It is gone.' },
      errors: ['forbidden', 'not_found'],
      curl: { path: '/api/v1/reports/2026-10', options: ['-X DELETE'] },
    }),
  },
  '/api/v1/reports/{period}/{format}': {
    get: operation({
      ...{ id: 'exportReport', group, scope: 'read', summary: 'A report as a file' },
      description:
        'All formats but one are made from the document alone; the JSON of a closed report is the stored text, byte for byte. `jsonl` has the episodes under its filters as they are now, in the shape of `/api/v1/episodes`; what people and agents said is left out of it unless the workspace lets reports quote.',
      path: ReportFilePath,
      query: ReportQuery,
      answer: {
        description: 'The file.',
        schema: ReportDocument,
        others: {
          'application/pdf': file,
          'text/html': file,
          'text/markdown': file,
          'application/zip': file,
          'application/x-ndjson': { schema: PublicEpisode },
        },
        headers: { ...ETAG, ...DISPOSITION },
      },
      errors: ['not_found'],
      curl: { path: '/api/v1/reports/2026-10/pdf', options: ['-OJ'] },
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
