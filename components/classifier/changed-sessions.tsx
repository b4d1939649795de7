'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { CircleCheck } from 'lucide-react'
import { EndlessList } from '@/components/lists/endless-list'
import { ListFrame } from '@/components/lists/list-frame'
import { pagesOf } from '@/components/lists/pages-of'
import { EmptyState } from '@/components/ui/empty-state'
import { changedSessions, type Versions } from '@/lib/client/classifier'
import { ChangedSession } from './changed-session'

/** The sessions in which the versions differ, the latest first. */
export function ChangedSessions({ versions }: { versions: Versions }) {
  const query = useInfiniteQuery(changedSessions(versions))
  return (
    <section aria-labelledby="changed-sessions">
      <h2 id="changed-sessions" className="font-medium text-base">
        Changed sessions
      </h2>
      <ListFrame query={query} pages={pagesOf(query)} noun="changed session" empty={<NothingChanged />}>
        {(pages) => (
          <EndlessList label="Changed sessions" pages={pages} height={110}>
            {(session) => <ChangedSession session={session} versions={versions} />}
          </EndlessList>
        )}
      </ListFrame>
    </section>
  )
}

function NothingChanged() {
  return (
    <EmptyState icon={CircleCheck} title="No session changed">
      In every session that both read, the two versions found the same episodes with the same labels.
    </EmptyState>
  )
}
