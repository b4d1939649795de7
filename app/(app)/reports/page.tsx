import type { Metadata } from 'next'
import { ReportsTable } from '@/components/reports/reports-table'
import { SeriesPicker } from '@/components/reports/series-picker'
import { PageHeader } from '@/components/ui/page-header'
import { ReportsQuery } from '@/lib/contracts/v1/report'
import { database } from '@/lib/server/database'
import { orNotFound } from '@/lib/server/or-not-found'
import { requireViewer } from '@/lib/server/viewer'
import { listReports } from '@/lib/services/reports/list-reports'

export const metadata: Metadata = { title: 'Reports' }

type ReportsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ReportsPage({ searchParams }: ReportsPageProps) {
  const { workspace } = await requireViewer()
  const { kind, view = null } = ReportsQuery.catch({ kind: 'month' }).parse(await searchParams)
  const { prisma } = await database()
  const { items } = await orNotFound(listReports(prisma, workspace.id, { kind, viewId: view }, new Date()))
  return (
    <>
      <PageHeader
        title="Reports"
        description="A month or week on a few pages, for people who never log in. Closed, its numbers never change."
      >
        <SeriesPicker kind={kind} viewId={view} />
      </PageHeader>
      <ReportsTable rows={items} />
    </>
  )
}
