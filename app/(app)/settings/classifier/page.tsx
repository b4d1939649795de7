import type { Metadata } from 'next'
import { ClassifierOverview } from '@/components/classifier/classifier-overview'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Classifier' }

export default function ClassifierPage() {
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title="Classifier" description="What finds the episodes, how far it has come, and what its versions found." />
      <ClassifierOverview />
    </div>
  )
}
