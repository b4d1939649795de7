import type { Metadata } from 'next'
import { FilterBar } from '@/components/filters/filter-bar'
import { RepositoryOverview } from '@/components/repository-table/repository-overview'
import { RepositorySearch } from '@/components/repository-table/repository-search'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Repositories' }

export default function RepositoriesPage() {
  return (
    <>
      <PageHeader title="Repositories" description="Where it goes wrong, how often, and whether it goes on." actions={<RepositorySearch />}>
        <FilterBar />
      </PageHeader>
      <RepositoryOverview />
    </>
  )
}
