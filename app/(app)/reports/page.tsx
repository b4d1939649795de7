import type { Metadata } from 'next'
import { z } from 'zod'
import { NoReport } from '@/components/reports/no-report'
import { ReportsTable } from '@/components/reports/reports-table'
import { SeriesPicker } from '@/components/reports/series-picker'
import { PageHeader } from '@/components/ui/page-header'
import { ReportsQuery } from '@/lib/contracts/v1/report'
import { deletedViews } from '@/lib/db/deleted-views'
import { database } from '@/lib/server/database'
import { orReason } from '@/lib/server/or-reason'
import { requireViewer } from '@/lib/server/viewer'
import { listReports } from '@/lib/services/reports/list-reports'

export const metadata: Metadata = { title: 'Reports' }

type ReportsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ReportsPage({ searchParams }: ReportsPageProps) {
  const { workspace } = await requireViewer()
  const { kind, view = null } = z
    .object(ReportsQuery.shape)
    .catch({ kind: 'month' })
    .parse(await searchParams)
  const { prisma } = await database()
  const list = await orReason(listReports(prisma, workspace.id, { kind, viewId: view }, new Date()))
  if ('reason' in list) return <NoReport reason={list.reason} />
  return (
    <>
      <PageHeader
        title="Reports"
        description="A month or week on a few pages, for people who never log in. Closed, its numbers never change."
      >
        <SeriesPicker kind={kind} viewId={view} deleted={await deletedViews(prisma, workspace.id)} />
      </PageHeader>
      <ReportsTable rows={list.found.items} />
    </>
  )
}
