'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { CornerUpLeft } from 'lucide-react'
import { useSearchParams } from 'next/navigation'
import { EndlessList } from '@/components/lists/endless-list'
import { ListFrame } from '@/components/lists/list-frame'
import { pagesOf } from '@/components/lists/pages-of'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { episodeList } from '@/lib/client/episodes'
import { EpisodeRow } from './episode-row'

/** The episodes under the address's filters, or the refused candidates, those of the latest session first. */
export function EpisodeList() {
  const params = new URLSearchParams(useSearchParams())
  const isRefused = params.get('refused') === 'true'
  const query = useInfiniteQuery(episodeList(params.toString()))
  return (
    <ListFrame
      query={query}
      pages={pagesOf(query)}
      noun={isRefused ? 'refused candidate' : 'episode'}
      empty={isRefused ? <NothingRefused /> : <NoEpisode isNarrowed={params.size > 0} />}
    >
      {(pages) => (
        <EndlessList label={isRefused ? 'Refused candidates' : 'Episodes'} pages={pages} height={98}>
          {(row) => <EpisodeRow row={row} />}
        </EndlessList>
      )}
    </ListFrame>
  )
}

function NoEpisode({ isNarrowed }: { isNarrowed: boolean }) {
  return (
    <EmptyState
      icon={CornerUpLeft}
      title={isNarrowed ? 'No episode fits' : 'No episode yet'}
      actions={
        <Button asChild>
          {isNarrowed ? <Link href="/episodes">Show all episodes</Link> : <Link href="/sessions">See the sessions</Link>}
        </Button>
      }
    >
      {isNarrowed
        ? 'Under these filters no developer pushed back. Clear a filter, or choose a longer range.'
        : 'In the sessions that were classified so far no developer pushed back.'}
    </EmptyState>
  )
}

function NothingRefused() {
  return (
    <EmptyState icon={CornerUpLeft} title="No candidate was refused">
      Candidates that turn out to be no episode are kept here with the reason. Symptoms and severities do not narrow this list.
    </EmptyState>
  )
}
