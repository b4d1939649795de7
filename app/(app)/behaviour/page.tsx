import type { Metadata } from 'next'
import { Behaviour } from '@/components/behaviour/behaviour'
import { FilterBar } from '@/components/filters/filter-bar'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Behaviour' }

export default function BehaviourPage() {
  return (
    <>
      <PageHeader title="Behaviour" description="Whether agents keep to rules and scope, report what is so, ask, and have to be stopped.">
        <FilterBar />
      </PageHeader>
      <Behaviour />
    </>
  )
}
