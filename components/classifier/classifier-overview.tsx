'use client'

import { useQuery } from '@tanstack/react-query'
import { NotLoaded } from '@/components/ui/not-loaded'
import { classifierState } from '@/lib/client/classifier'
import { RerunCard } from './rerun-card'
import { VersionsCard } from './versions-card'

/** The version in use, how far it has come, and the versions whose findings are kept. */
export function ClassifierOverview() {
  const query = useQuery(classifierState())
  if (!query.data) return <NotLoaded query={query} height="h-64" />
  const { data } = query
  return (
    <div className="grid gap-4">
      <RerunCard state={data} />
      <VersionsCard state={data} />
    </div>
  )
}
