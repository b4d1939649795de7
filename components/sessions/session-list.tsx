'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { MessagesSquare } from 'lucide-react'
import { useSearchParams } from 'next/navigation'
import { EndlessList } from '@/components/lists/endless-list'
import { ListFrame } from '@/components/lists/list-frame'
import { pagesOf } from '@/components/lists/pages-of'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { sessionList } from '@/lib/client/sessions'
import { SESSION_COLUMNS, SessionRow } from './session-row'

/** The sessions under the address's filters, the latest first. */
export function SessionList() {
  const address = new URLSearchParams(useSearchParams()).toString()
  const query = useInfiniteQuery(sessionList(address))
  return (
    <ListFrame query={query} pages={pagesOf(query)} noun="session" empty={<Empty isNarrowed={address !== ''} />}>
      {(pages) => (
        <>
          <div
            aria-hidden
            className={cn('hidden border-b border-border px-4 py-2 font-medium text-muted-foreground text-xs', SESSION_COLUMNS)}
          >
            <span>Session</span>
            <span>Agent and model</span>
            <span>Start</span>
            <span className="text-right">Turns</span>
            <span>Episodes</span>
            <span>Status</span>
          </div>
          <EndlessList label="Sessions" pages={pages} height={57}>
            {(row) => <SessionRow row={row} />}
          </EndlessList>
        </>
      )}
    </ListFrame>
  )
}

function Empty({ isNarrowed }: { isNarrowed: boolean }) {
  if (isNarrowed)
    return (
      <EmptyState
        icon={MessagesSquare}
        title="No session fits"
        actions={
          <Button asChild>
            <Link href="/sessions">Show all sessions</Link>
          </Button>
        }
      >
        Clear a filter or the search, or choose a longer range.
      </EmptyState>
    )
  return (
    <EmptyState
      icon={MessagesSquare}
      title="Nothing received yet"
      actions={
        <Button asChild variant="primary">
          <Link href="/uploads">Upload transcripts</Link>
        </Button>
      }
    >
      Upload the transcripts of coding-agent sessions, and they are listed here with the episodes found in them.
    </EmptyState>
  )
}
