import { REPORT_SCHEMA, type ReportDocument } from '@/lib/contracts/report/document'
import { NO_FILTERS } from '@/lib/domain/filters'
import { aQuotesBlock, aTableBlock, aTextBlock } from './report-blocks'
import { aBarsBlock, aLinesBlock } from './report-chart-blocks'
import { aFiguresBlock } from './report-figures'

/**
 * A report of an invented October, with a block of every kind: numbers that are missing, too few or without a paper, a gap in a line,
 * and texts that HTML, spreadsheets and Markdown would run or break on.
 */
export function aReportDocument(overrides: Partial<ReportDocument> = {}): ReportDocument {
  return {
    schema: REPORT_SCHEMA,
    kind: 'month',
    period: '2026-10',
    from: '2026-10-01',
    to: '2026-11-01',
    periodName: 'October 2026',
    workspace: { name: 'Acme <script>alert(1)</script> & Sons', timeZone: 'Europe/Berlin', isDemo: false },
    scope: {
      viewId: 'b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b001',
      name: 'Shop | payments',
      filters: { ...NO_FILTERS, from: '2026-10-01', to: '2026-11-01', repositories: ['b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b0aa'] },
      inWords: ['Repository: acme/shop'],
    },
    isComplete: true,
    classifiers: [
      { id: 'builtin', version: 10, sessions: 110 },
      { id: 'builtin', version: 9, sessions: 10 },
    ],
    headline: {
      title: 'In 50.0 % of 120 sessions the agent went against the developer, up 12.0 points',
      sentences: [
        '60 of 120 sessions had an episode (50.0 %), 12.0 points more than in September 2026: more than noise.',
        'Of the symptoms “Developer constraint violation” rose most, by 8.5 points to 40.0 % of 90 episodes.',
        'Nothing else changed by more than noise.',
      ],
    },
    sections: [
      { id: 'figures', title: 'Key figures', blocks: [aFiguresBlock()] },
      { id: 'trend', title: 'Thirteen months', blocks: [aLinesBlock()] },
      { id: 'symptoms', title: 'Symptoms', blocks: [aBarsBlock()] },
      { id: 'repositories', title: 'Repositories', blocks: [aTableBlock()] },
      { id: 'episodes', title: 'Episodes as examples', blocks: [aQuotesBlock()] },
      { id: 'method', title: 'Method', blocks: [aTextBlock()] },
    ],
    ...overrides,
  }
}
