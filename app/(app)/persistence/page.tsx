import type { Metadata } from 'next'
import { FilterBar } from '@/components/filters/filter-bar'
import { Persistence } from '@/components/persistence/persistence'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Persistence' }

export default function PersistencePage() {
  return (
    <>
      <PageHeader title="Persistence" description="Whether an episode in one session of a repository goes with one in the next.">
        <FilterBar />
      </PageHeader>
      <Persistence />
    </>
  )
}
