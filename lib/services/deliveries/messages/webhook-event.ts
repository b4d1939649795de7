import { WebhookEvent } from '@/lib/contracts/webhook-events'
import { reportPath } from '@/lib/domain/report-path'
import { keyFiguresOf } from '@/lib/reports/report-brief'
import type { Content } from './content'

/** What a signed webhook posts: the same bytes at every attempt. */
export function webhookEvent(content: Content, baseUrl: string | null): string {
  return JSON.stringify(WebhookEvent.parse(eventOf(content, baseUrl)))
}

function eventOf(content: Content, baseUrl: string | null): WebhookEvent {
  const { workspace, queuedAt } = content
  const timestamp = queuedAt.toISOString()
  const linkTo = (path: string) => (baseUrl === null ? null : baseUrl + path)
  switch (content.kind) {
    case 'test':
      return { type: 'test', timestamp, data: { workspace, message: 'This is a test. Reports and alerts will arrive in the same way.' } }
    case 'alert': {
      const { id, title, message, link, raisedAt } = content.alert
      const alert = { id, title, message, raisedAt: raisedAt.toISOString() }
      return { type: 'alert.raised', timestamp, data: { workspace, alert, links: { app: linkTo(link) } } }
    }
    case 'report': {
      const { document: report, revision } = content
      const which = { period: report.period, viewId: report.scope.viewId, revision }
      const document = content.formats.includes('json') ? report : null
      const links = { app: linkTo(reportPath(which)), json: linkTo(jsonPath(which)) }
      return { type: 'report.closed', timestamp, data: { workspace, report: summaryOf(content), links, document } }
    }
    default:
      return content satisfies never
  }
}

/** The same report at the API, which takes the same query. */
const jsonPath = (which: Parameters<typeof reportPath>[0]) => `/api/v1${reportPath(which).replace(/(?=\?|$)/, '/json')}`

function summaryOf({ reportId, revision, document }: Extract<Content, { kind: 'report' }>) {
  const { kind, period, periodName, scope, headline } = document
  return {
    ...{ id: reportId, kind, period, periodName, revision },
    view: scope.viewId === null ? null : { id: scope.viewId, name: scope.name ?? '' },
    headline: headline.title,
    sentences: headline.sentences,
    figures: keyFiguresOf(document),
  }
}
