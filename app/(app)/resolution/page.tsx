import type { Metadata } from 'next'
import { FilterBar } from '@/components/filters/filter-bar'
import { Resolution } from '@/components/resolution/resolution'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Resolution' }

export default function ResolutionPage() {
  return (
    <>
      <PageHeader title="Resolution" description="How episodes end, who ends them, and how much pushback that takes.">
        <FilterBar />
      </PageHeader>
      <Resolution />
    </>
  )
}
