'use client'

import { useQuery } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { Card, CardHeader } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Link } from '@/components/ui/link'
import { Skeleton } from '@/components/ui/skeleton'
import { apiTokens } from '@/lib/client/api-tokens'
import { ApiTokensTable } from './api-tokens-table'
import { NewTokenDialog } from './new-token-dialog'

export function ApiTokens({ isOwner }: { isOwner: boolean }) {
  return (
    <Card id="api-tokens" className="overflow-hidden">
      <CardHeader
        title="API tokens"
        description={
          <>
            For scripts, hooks and CI. A token opens this workspace only, for what it may do, and is stored as a hash.{' '}
            <Link href="/developers" className="text-accent underline underline-offset-2">
              Read about the API
            </Link>
          </>
        }
        actions={<NewTokenDialog isOwner={isOwner} />}
      />
      <Content />
    </Card>
  )
}

function Content() {
  const tokens = useQuery(apiTokens())
  if (tokens.isPending) return <Skeleton className="mx-4 mb-4 h-16" />
  if (tokens.isError) return <ErrorState message={tokens.error.message} onRetry={() => tokens.refetch()} />
  if (tokens.data.length === 0)
    return (
      <EmptyState icon={KeyRound} title="No tokens yet" className="border-t border-border py-8">
        Create one to upload transcripts without a browser.
      </EmptyState>
    )
  return <ApiTokensTable tokens={tokens.data} />
}
