import type { Metadata } from 'next'
import { Compare } from '@/components/compare/compare'
import { FilterBar } from '@/components/filters/filter-bar'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Compare' }

export default function ComparePage() {
  return (
    <>
      <PageHeader title="Compare" description="IDE against CLI, agent against agent, model against model.">
        <FilterBar />
      </PageHeader>
      <Compare />
    </>
  )
}
