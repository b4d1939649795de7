import type { Metadata } from 'next'
import { VersionCompare } from '@/components/classifier/version-compare'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Compare versions' }

export default function ComparePage() {
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader
        title="Compare versions"
        description="What changes from one version of the classifier to another, over the sessions that count and that both have read."
      />
      <VersionCompare />
    </div>
  )
}
