'use client'

import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { Combobox } from '@/components/ui/combobox'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { savedViews } from '@/lib/client/saved-views'
import type { ReportKind } from '@/lib/domain/report-period'

const KINDS = [
  { value: 'month', label: 'Months' },
  { value: 'week', label: 'Weeks' },
] as const
const ALL = { value: '', label: 'All sessions of the workspace' }

/** Months or weeks, of all sessions or of a saved view. The choice lives in the address. */
export function SeriesPicker({ kind, viewId }: { kind: ReportKind; viewId: string | null }) {
  const router = useRouter()
  const { data } = useQuery(savedViews())
  const go = (next: { kind: ReportKind; viewId: string | null }) =>
    router.push(`/reports?${new URLSearchParams({ kind: next.kind, ...(next.viewId ? { view: next.viewId } : {}) })}`)
  return (
    <section aria-label="Which reports" className="flex flex-wrap items-center gap-2">
      <SegmentedControl label="Length" value={kind} options={KINDS} onChange={(next) => go({ kind: next, viewId })} />
      <div className="w-72 max-w-full">
        <Combobox
          label="Of which sessions"
          options={[ALL, ...(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
          value={viewId ?? ALL.value}
          onChange={(next) => go({ kind, viewId: next || null })}
          empty="No view is called that."
        />
      </div>
    </section>
  )
}
