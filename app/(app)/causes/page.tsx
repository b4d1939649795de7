import type { Metadata } from 'next'
import { Causes } from '@/components/causes/causes'
import { FilterBar } from '@/components/filters/filter-bar'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Causes and costs' }

export default function CausesPage() {
  return (
    <>
      <PageHeader title="Causes and costs" description="Why agents go wrong, what it costs, and which symptoms come together.">
        <FilterBar />
      </PageHeader>
      <Causes />
    </>
  )
}
