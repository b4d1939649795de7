import { FilterBar } from '@/components/filters/filter-bar'
import { LateFirstRun } from '@/components/overview/late-first-run'
import { Overview } from '@/components/overview/overview'
import { PageHeader } from '@/components/ui/page-header'
import { hasSessions } from '@/lib/db/stored-sessions'
import { database } from '@/lib/server/database'
import { requireViewer } from '@/lib/server/viewer'

export default async function OverviewPage() {
  const { workspace } = await requireViewer()
  const { prisma } = await database()
  if (!(await hasSessions(prisma, workspace.id))) return <LateFirstRun />
  return (
    <>
      <PageHeader title="Overview" description="Where agents went against what developers asked or meant, and how it ended.">
        <FilterBar />
      </PageHeader>
      <Overview />
    </>
  )
}
