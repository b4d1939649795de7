import type { Metadata } from 'next'
import { Repositories } from '@/components/repositories/repositories'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Repositories' }

export default function RepositoriesPage() {
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title="Repositories"
        description="What counts in each, and which names mean the same one. A change is counted at once, for all its sessions."
      />
      <Repositories />
    </div>
  )
}
