'use client'

import { useQuery } from '@tanstack/react-query'
import { GitCompareArrows } from 'lucide-react'
import { useQueryStates } from 'nuqs'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { NotLoaded } from '@/components/ui/not-loaded'
import { classifierState } from '@/lib/client/classifier'
import { ChangedSessions } from './changed-sessions'
import { chosenVersions, VERSIONS } from './chosen-versions'
import { ComparisonSummary } from './comparison-summary'
import { VersionChoice } from './version-choice'

/** Two versions side by side; the address keeps which. */
export function VersionCompare() {
  const query = useQuery(classifierState())
  const [asked, setAsked] = useQueryStates(VERSIONS)
  if (!query.data) return <NotLoaded query={query} height="h-64" />
  const { data } = query
  const chosen = chosenVersions(asked, data.versions)
  if (!chosen) return <NothingToCompare />
  return (
    <div className="grid gap-4">
      <VersionChoice versions={data.versions} chosen={chosen} onChoose={setAsked} />
      {chosen.a === chosen.b ? (
        <Card>
          <EmptyState icon={GitCompareArrows} title="Twice the same version">
            Choose two different ones.
          </EmptyState>
        </Card>
      ) : (
        <>
          <ComparisonSummary versions={chosen} />
          <ChangedSessions versions={chosen} />
        </>
      )}
    </div>
  )
}

function NothingToCompare() {
  return (
    <Card>
      <EmptyState
        icon={GitCompareArrows}
        title="One version only"
        actions={
          <Button asChild>
            <Link href="/settings/classifier">See the classifier</Link>
          </Button>
        }
      >
        Two versions can be compared once a newer one has read sessions that the former has read too.
      </EmptyState>
    </Card>
  )
}
