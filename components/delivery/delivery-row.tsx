'use client'

import { Instant } from '@/components/layout/instant'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import type { Delivery, DeliveryStatus } from '@/lib/contracts/deliveries'
import { CHANNEL_KINDS } from './channel-kinds'
import { SendAgain } from './send-again'

const STATUSES = {
  waiting: { name: 'Waiting', tone: 'neutral' },
  sending: { name: 'Being sent', tone: 'accent' },
  sent: { name: 'Sent', tone: 'success' },
  failed: { name: 'Failed', tone: 'danger' },
  unknown: { name: 'Unknown', tone: 'warning' },
} as const satisfies Record<DeliveryStatus, { name: string; tone: BadgeTone }>

export function DeliveryRow({ delivery, isOwner }: { delivery: Delivery; isOwner: boolean }) {
  const { kind, what, link, channel, status, createdAt, error, receipt } = delivery
  const Icon = CHANNEL_KINDS[channel.kind].icon
  return (
    <li className="flex items-start gap-3 border-t border-border px-4 py-3">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
      <div className="min-w-0 flex-1">
        <p className="font-medium text-sm [overflow-wrap:anywhere]">
          {link ? (
            <Link href={link} className="rounded underline decoration-border-strong underline-offset-2 hocus:decoration-current">
              {what}
            </Link>
          ) : (
            what
          )}
        </p>
        <p className="text-muted-foreground text-xs [overflow-wrap:anywhere]">
          {channel.name} · <Instant at={createdAt} />
          <Attempts delivery={delivery} />
        </p>
        {error && <p className="mt-1 max-w-prose text-xs [overflow-wrap:anywhere]">{error}</p>}
        {receipt && <p className="mt-1 text-muted-foreground text-xs [overflow-wrap:anywhere]">Answer: {receipt}</p>}
      </div>
      <div className="flex shrink-0 flex-col items-end gap-2">
        <Badge tone={STATUSES[status].tone}>{STATUSES[status].name}</Badge>
        {isOwner && kind !== 'test' && (status === 'failed' || status === 'unknown') && <SendAgain delivery={delivery} />}
      </div>
    </li>
  )
}

function Attempts({ delivery: { attempts, status, nextAt } }: { delivery: Delivery }) {
  return (
    <>
      {attempts > 1 && ` · ${attempts} attempts`}
      {status === 'waiting' && attempts > 0 && nextAt && (
        <>
          {' · next '}
          <Instant at={nextAt} />
        </>
      )}
    </>
  )
}
