import type { Attachment } from '@/lib/services/channels/send-mail'
import { exportReport } from '@/lib/services/reports/export-report'
import type { DeliveryContext } from './delivery-context'
import type { Content } from './messages/content'

/** The files that a schedule asked for, the same bytes as the app and the API give. One by one, as a PDF takes memory. */
export async function attachmentsOf({ db, baseUrl, clock }: DeliveryContext, content: Content): Promise<Attachment[]> {
  if (content.kind !== 'report') return []
  const { document, revision, formats, workspace } = content
  const which = { period: document.period, viewId: document.scope.viewId, revision }
  const attachments: Attachment[] = []
  for (const format of formats) {
    const { bytes, mediaType, fileName } = await exportReport(db, workspace.id, { ...which, format }, { baseUrl, now: clock() })
    attachments.push({ name: fileName, mediaType, bytes })
  }
  return attachments
}
