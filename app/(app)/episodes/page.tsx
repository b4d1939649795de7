import type { Metadata } from 'next'
import { EpisodeList } from '@/components/episodes/episode-list'
import { EpisodeSearch } from '@/components/episodes/episode-search'
import { FilterBar } from '@/components/filters/filter-bar'
import { CsvLink } from '@/components/lists/csv-link'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Episodes' }

export default function EpisodesPage() {
  return (
    <>
      <PageHeader
        title="Episodes"
        description="Where an agent went against what was asked or meant, and the developer’s words that show it."
        actions={<CsvLink path="/api/episodes/csv" />}
      >
        <FilterBar />
      </PageHeader>
      <EpisodeSearch />
      <EpisodeList />
    </>
  )
}
