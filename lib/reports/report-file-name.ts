import type { ReportDocument } from '@/lib/contracts/report/document'
import type { ReportFormat } from '@/lib/contracts/report/report'
import type { Rendering } from './rendering'

const ENDINGS = { pdf: 'pdf', html: 'html', md: 'md', csv: 'zip', json: 'json', jsonl: 'jsonl' } as const satisfies Record<
  ReportFormat,
  string
>

/** `pushback-2026-10-shop-payments-revision-2.pdf`: of what, and which. */
export function reportFileName({ period, scope }: ReportDocument, format: ReportFormat, { revision }: Pick<Rendering, 'revision'>): string {
  const view = plain(scope.name ?? '')
  const content = format === 'jsonl' ? 'episodes' : format === 'csv' ? 'tables' : null
  const parts = ['pushback', period, view || null, content, revision === null ? null : `revision-${revision}`]
  return `${parts.filter((part) => part !== null).join('-')}.${ENDINGS[format]}`
}

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
