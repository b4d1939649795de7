import { useInfiniteQuery } from '@tanstack/react-query'
import { EpisodeRow } from '@/components/episodes/episode-row'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { episodeList } from '@/lib/client/episodes'
import { paramsFromFilters } from '@/lib/domain/filters'
import { FirstRows } from './first-rows'

/** The latest episodes under the filters, with the words that show them. */
export function LatestEpisodes({ filters, hrefOf }: AnalysisProps) {
  const query = useInfiniteQuery(episodeList(paramsFromFilters(filters).toString()))
  return (
    <FirstRows
      title="Latest episodes"
      description="Those of the latest session first."
      query={query}
      noun="episode"
      href={hrefOf({})}
      empty="Under these filters no developer pushed back here."
    >
      {(row) => <EpisodeRow row={row} />}
    </FirstRows>
  )
}
