'use client'

import { useQuery } from '@tanstack/react-query'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { repositorySettings } from '@/lib/client/repositories'

/** Whose rules these are, and the way back. */
export function RulesHeading({ repositoryId }: { repositoryId: string }) {
  const { data } = useQuery(repositorySettings())
  const name = data?.find(({ id }) => id === repositoryId)?.name
  return (
    <PageHeader
      title={name ? `Rules in ${name}` : 'Rules'}
      description={
        <>
          What developers forbid, require or prefer, in sessions that count and in rule files that these show. The same rule in other words
          is one rule. What recurs belongs into AGENTS.md or CLAUDE.md.{' '}
          <Link href={`/repositories/${repositoryId}`} className="underline underline-offset-2">
            Figures of the repository
          </Link>
          ,{' '}
          <Link href="/settings/repositories" className="underline underline-offset-2">
            all repositories
          </Link>
        </>
      }
    />
  )
}
