'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { BellOff } from 'lucide-react'
import Link from 'next/link'
import { Instant } from '@/components/layout/instant'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { NotLoaded } from '@/components/ui/not-loaded'
import { alerts } from '@/lib/client/alerts'
import type { Alert } from '@/lib/contracts/alerts'
import { KINDS } from './kinds'

/** What was raised, the latest first. */
export function AlertsCard() {
  const query = useInfiniteQuery(alerts())
  if (!query.data) return <NotLoaded query={query} height="h-48" />
  const raised = query.data.pages.flatMap(({ items }) => items)
  return (
    <Card>
      <CardHeader title="Raised" description="The latest first." />
      {raised.length === 0 ? (
        <EmptyState icon={BellOff} title="Nothing was raised" className="border-t border-border py-8">
          What an alert finds is listed here, with the numbers that it found.
        </EmptyState>
      ) : (
        <ul aria-label="Raised alerts">
          {raised.map((alert) => (
            <AlertRow key={alert.id} alert={alert} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <div className="border-t border-border p-3 text-center">
          <Button pending={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
            Show older ones
          </Button>
        </div>
      )}
    </Card>
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
