import type { Metadata } from 'next'
import { AlertsCard } from '@/components/alerts/alerts-card'
import { RulesCard } from '@/components/alerts/rules-card'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Alerts' }

export default async function AlertsPage() {
  const { workspace } = await requireViewer()
  return (
    <>
      <PageHeader title="Alerts" description="What somebody should look at before the month is over." />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <AlertsCard />
        <RulesCard isOwner={workspace.role === 'owner'} />
      </div>
    </>
  )
}
