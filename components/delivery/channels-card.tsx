'use client'

import { useQuery } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { Alert } from '@/components/ui/alert'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { NotLoaded } from '@/components/ui/not-loaded'
import { channels } from '@/lib/client/channels'
import type { ChannelList } from '@/lib/contracts/channels'
import { ChannelRow } from './channel-row'
import { NewChannelDialog } from './new-channel-dialog'

/** Where reports and alerts can be sent. */
export function ChannelsCard({ isOwner }: { isOwner: boolean }) {
  const query = useQuery(channels())
  if (!query.data) return <NotLoaded query={query} height="h-48" />
  const { items, sendsMail } = query.data
  return (
    <Card>
      <CardHeader
        title="Channels"
        description="Where reports and alerts are sent. Addresses and secrets are stored encrypted and not shown again."
        actions={isOwner && <NewChannelDialog sendsMail={sendsMail} />}
      />
      <MailNotice items={items} sendsMail={sendsMail} />
      {items.length === 0 ? (
        <EmptyState icon={Send} title="No channel yet" className="border-t border-border py-8">
          {isOwner
            ? 'Add an e-mail address, a Slack channel or a webhook, press Test, and let a schedule or an alert use it.'
            : 'Owners of the workspace can add one.'}
        </EmptyState>
      ) : (
        <ul aria-label="Channels">
          {items.map((channel) => (
            <ChannelRow key={channel.id} channel={channel} isOwner={isOwner} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function MailNotice({ items, sendsMail }: ChannelList) {
  if (sendsMail || !items.some(({ kind }) => kind === 'email')) return null
  return (
    <CardBody>
      <Alert tone="warning" title="This server sends no e-mail yet">
        Its operator sets SMTP_URL and MAIL_FROM and starts it again. What is due until then is tried for about nine hours.
      </Alert>
    </CardBody>
  )
}
