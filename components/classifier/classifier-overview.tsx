'use client'

import { useQuery } from '@tanstack/react-query'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { classifierState } from '@/lib/client/classifier'
import { RerunCard } from './rerun-card'
import { VersionsCard } from './versions-card'

/** The version in use, how far it has come, and the versions whose findings are kept. */
export function ClassifierOverview() {
  const { data, error, refetch } = useQuery(classifierState())
  if (error && !data)
    return (
      <Card>
        <ErrorState message={error.message} onRetry={() => refetch()} />
      </Card>
    )
  if (!data) return <Skeleton className="h-64" />
  return (
    <div className="grid gap-4">
      <RerunCard state={data} />
      <VersionsCard state={data} />
    </div>
  )
}
