import type { Metadata } from 'next'
import { SharedDocument } from '@/components/reports/shared-document'
import { SharedGone } from '@/components/reports/shared-gone'
import { SharedLock } from '@/components/reports/shared-lock'
import { database } from '@/lib/server/database'
import { sharedReport } from '@/lib/server/shared-report'
import { noteOpening } from '@/lib/services/reports/open-share-link'

export const metadata: Metadata = { title: 'Shared report', robots: { index: false, follow: false } }

/** One revision of a report, for whoever has its link. */
export default async function SharedPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const opening = await sharedReport(token)
  if (opening.state === 'gone') return <SharedGone />
  if (opening.state === 'locked') return <SharedLock token={token} />
  const { prisma } = await database()
  await noteOpening(prisma, opening.shared, new Date())
  const { document, revision, closedAt } = opening.shared
  return <SharedDocument token={token} document={document} revision={revision} closedAt={closedAt} />
}
