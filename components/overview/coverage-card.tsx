'use client'

import { useQuery } from '@tanstack/react-query'
import { hrefWith } from '@/components/filters/use-filters'
import { ExclusionList } from '@/components/sessions/exclusion-list'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { metric } from '@/lib/client/metrics'
import type { Filters } from '@/lib/domain/filters'

/** What stands behind the denominators: how many sessions count, and why the others do not. */
export function CoverageCard({ filters }: { filters: Filters }) {
  const { data } = useQuery(metric('coverage', filters))
  if (!data) return null
  const { counted, pending, failed, excluded } = data.sessions
  const out = Object.values(excluded).reduce((sum, count) => sum + count, 0)
  const all = counted + pending + failed + out
  const list = hrefWith('/sessions', filters)
  const hrefOf = (reason: string) => `${list}${list.includes('?') ? '&' : '?'}standing=excluded&exclusion=${encodeURIComponent(reason)}`
  return (
    <Card>
      <CardHeader
        title="Coverage"
        description={`${counted.toLocaleString('en')} of ${all.toLocaleString('en')} received sessions count${waiting(pending, failed)}.`}
      />
      {out > 0 && (
        <CardBody className="text-sm">
          <ExclusionList excluded={excluded} hrefOf={hrefOf} />
        </CardBody>
      )}
    </Card>
  )
}

function waiting(pending: number, failed: number): string {
  const parts = [
    pending > 0 ? `${pending.toLocaleString('en')} wait` : '',
    failed > 0 ? `${failed.toLocaleString('en')} could not be classified` : '',
  ]
  const told = parts.filter((part) => part !== '').join(', ')
  return told && `; ${told}`
}
