import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'

type RepositoryHeaderProps = { repository: { id: string; name: string }; filters: ReactNode }

/** Which repository it is, and the ways to its rules, to what counts in it, and back to all. */
export function RepositoryHeader({ repository: { id, name }, filters }: RepositoryHeaderProps) {
  return (
    <PageHeader
      title={name}
      description={
        <>
          Whether what went wrong here goes wrong again, and what kind it is.{' '}
          <Link href="/repositories" className="underline underline-offset-2">
            All repositories
          </Link>
        </>
      }
      actions={
        <>
          <Button asChild>
            <Link href={`/settings/repositories/${id}`}>Stated rules</Link>
          </Button>
          <Button asChild>
            <Link href="/settings/repositories">What counts, and names</Link>
          </Button>
        </>
      }
    >
      {filters}
    </PageHeader>
  )
}
