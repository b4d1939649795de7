import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { RepositoryRuleList } from '@/components/constraints/repository-rule-list'
import { RulesHeading } from '@/components/constraints/rules-heading'

export const metadata: Metadata = { title: 'Rules' }

export default async function RepositoryRulesPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  if (!z.uuid().safeParse(id).success) notFound()
  return (
    <div className="mx-auto max-w-3xl">
      <RulesHeading repositoryId={id} />
      <RepositoryRuleList repositoryId={id} />
    </div>
  )
}
