import type { Metadata } from 'next'
import { z } from 'zod'
import { NoReport } from '@/components/reports/no-report'
import { ReportHeader } from '@/components/reports/report-header'
import { ReportSheet } from '@/components/reports/report-sheet'
import { Revisions } from '@/components/reports/revisions'
import { ReportQuery } from '@/lib/contracts/v1/report'
import { database } from '@/lib/server/database'
import { orReason } from '@/lib/server/or-reason'
import { requireViewer } from '@/lib/server/viewer'
import { readReport } from '@/lib/services/reports/read-report'

type ReportPageProps = { params: Promise<{ period: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: ReportPageProps): Promise<Metadata> {
  return { title: `Report of ${(await params).period}` }
}

export default async function ReportPage({ params, searchParams }: ReportPageProps) {
  const { period } = await params
  const { workspace } = await requireViewer()
  const asked = z.object(ReportQuery.shape).safeParse(await searchParams)
  if (!asked.success) return <NoReport reason="The address names a view or a revision that cannot be. It may have been cut." />
  const { view = null, revision = null } = asked.data
  const { prisma } = await database()
  const read = await orReason(readReport(prisma, workspace.id, { period, viewId: view, revision }, new Date()))
  if ('reason' in read) return <NoReport reason={read.reason} />
  const report = read.found
  const isOwner = workspace.role === 'owner'
  return (
    <div className="mx-auto max-w-4xl">
      <ReportHeader report={report} isOwner={isOwner} />
      <ReportSheet report={report} />
      {report.id && <Revisions report={report} isOwner={isOwner} />}
    </div>
  )
}
