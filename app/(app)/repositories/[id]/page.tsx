import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { FilterBar } from '@/components/filters/filter-bar'
import { RepositoryAnalysis } from '@/components/repository/repository-analysis'
import { RepositoryHeader } from '@/components/repository/repository-header'
import { findRepository } from '@/lib/db/repository-settings'
import { database } from '@/lib/server/database'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Repository' }

export default async function RepositoryPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { workspace } = await requireViewer()
  const { prisma } = await database()
  const repository = z.uuid().safeParse(id).success ? await findRepository(prisma, workspace.id, id) : null
  if (!repository) notFound()
  return (
    <>
      <RepositoryHeader repository={repository} filters={<FilterBar ofOneRepository />} />
      <RepositoryAnalysis id={id} />
    </>
  )
}
