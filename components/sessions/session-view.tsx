'use client'

import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { sessionDetail } from '@/lib/client/sessions'
import type { SessionDetail } from '@/lib/contracts/sessions'
import { EpisodePanel } from './episode-panel'
import { marksOf } from './marks'
import { SessionHeader } from './session-header'
import { TranscriptView } from './transcript-view'
import { useTurnInView } from './use-turn-in-view'

/** A session: what was said, and the episodes found in it beside the turns that show them. */
export function SessionView({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(sessionDetail(id))
  if (error && !data) return <ErrorState title="This session could not be shown" message={error.message} onRetry={() => refetch()} />
  return data ? <Loaded detail={data} /> : <Skeleton className="h-[32rem]" />
}

function Loaded({ detail }: { detail: SessionDetail }) {
  const { session, transcript, findings } = detail
  const turn = useTurnInView(transcript.turns, findings)
  return (
    <>
      <SessionHeader detail={detail} />
      <div className="flex flex-col gap-6 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem]">
        <aside aria-label="Episodes" className="lg:order-2">
          <div className="lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
            <EpisodePanel findings={findings} isWaiting={session.status === 'parsed'} onTurn={turn.goTo} />
          </div>
        </aside>
        <TranscriptView turns={transcript.turns} marks={marksOf(findings)} turn={turn} />
      </div>
    </>
  )
}
