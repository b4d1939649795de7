import type { Metadata } from 'next'
import { ReportHeader } from '@/components/reports/report-header'
import { ReportSheet } from '@/components/reports/report-sheet'
import { Revisions } from '@/components/reports/revisions'
import { ReportQuery } from '@/lib/contracts/v1/report'
import { database } from '@/lib/server/database'
import { orNotFound } from '@/lib/server/or-not-found'
import { requireViewer } from '@/lib/server/viewer'
import { readReport } from '@/lib/services/reports/read-report'

type ReportPageProps = { params: Promise<{ period: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: ReportPageProps): Promise<Metadata> {
  return { title: `Report of ${(await params).period}` }
}

export default async function ReportPage({ params, searchParams }: ReportPageProps) {
  const { period } = await params
  const { workspace } = await requireViewer()
  const { view = null, revision = null } = ReportQuery.catch({}).parse(await searchParams)
  const { prisma } = await database()
  const report = await orNotFound(readReport(prisma, workspace.id, { period, viewId: view, revision }, new Date()))
  const isOwner = workspace.role === 'owner'
  return (
    <div className="mx-auto max-w-4xl">
      <ReportHeader report={report} isOwner={isOwner} />
      <ReportSheet report={report} />
      {report.id && <Revisions report={report} isOwner={isOwner} />}
    </div>
  )
}
