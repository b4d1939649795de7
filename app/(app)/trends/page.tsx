import type { Metadata } from 'next'
import { FilterBar } from '@/components/filters/filter-bar'
import { Trends } from '@/components/trends/trends'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Trends' }

export default function TrendsPage() {
  return (
    <>
      <PageHeader title="Trends" description="Whether it gets better, and whether that is more than chance or a change of tools.">
        <FilterBar />
      </PageHeader>
      <Trends />
    </>
  )
}
