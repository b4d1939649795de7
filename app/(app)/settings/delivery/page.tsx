import type { Metadata } from 'next'
import { z } from 'zod'
import { ChannelsCard } from '@/components/delivery/channels-card'
import { DeliveryLog } from '@/components/delivery/delivery-log'
import { SubscriptionsCard } from '@/components/delivery/subscriptions-card'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Reports and alerts' }

/** `view`: begins a schedule of that saved view. */
const Query = z.object({ view: z.uuid().nullable().catch(null) })

type DeliveryPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function DeliveryPage({ searchParams }: DeliveryPageProps) {
  const { workspace } = await requireViewer()
  const { view } = Query.parse(await searchParams)
  const isOwner = workspace.role === 'owner'
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title="Reports and alerts" description="Send them to people who never sign in, and see what arrived." />
      <div className="flex flex-col gap-4">
        <ChannelsCard isOwner={isOwner} />
        <SubscriptionsCard isOwner={isOwner} beginWith={view} />
        <DeliveryLog isOwner={isOwner} />
      </div>
    </div>
  )
}
