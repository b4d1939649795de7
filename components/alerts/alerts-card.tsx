'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { BellOff } from 'lucide-react'
import { Instant } from '@/components/layout/instant'
import { PagedCard } from '@/components/lists/paged-card'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { alerts } from '@/lib/client/alerts'
import type { Alert } from '@/lib/contracts/alerts'
import { KINDS } from './kinds'

/** What was raised, the latest first. */
export function AlertsCard() {
  return (
    <PagedCard
      query={useInfiniteQuery(alerts())}
      rowsOf={({ items }) => items}
      title="Raised"
      description="The latest first."
      label="Raised alerts"
      empty={
        <EmptyState icon={BellOff} title="Nothing was raised" className="border-t border-border py-8">
          What an alert finds is listed here, with the numbers that it found.
        </EmptyState>
      }
    >
      {(alert) => <AlertRow key={alert.id} alert={alert} />}
    </PagedCard>
  )
}

function AlertRow({ alert: { kind, title, message, link, rule, raisedAt, endedAt } }: { alert: Alert }) {
  const Icon = KINDS[kind].icon
  return (
    <li className="flex items-start gap-3 border-t border-border px-4 py-3">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
      <div className="min-w-0 flex-1">
        <p className="font-medium text-sm [overflow-wrap:anywhere]">
          <Link href={link} className="rounded underline decoration-border-strong underline-offset-2 hocus:decoration-current">
            {title}
          </Link>
        </p>
        <p className="max-w-prose text-sm [overflow-wrap:anywhere]">{message}</p>
        <p className="mt-0.5 text-muted-foreground text-xs">
          {rule.name} · <Instant at={raisedAt} />
          {endedAt && (
            <>
              {' to '}
              <Instant at={endedAt} />
            </>
          )}
        </p>
      </div>
      <Badge tone={endedAt ? undefined : 'danger'}>{endedAt ? 'Over' : 'Holds'}</Badge>
    </li>
  )
}
