'use client'

import { useRouter } from 'next/navigation'
import { Combobox } from '@/components/ui/combobox'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { ALL_SESSIONS, useViewOptions } from '@/components/views/use-view-options'
import type { ReportKind } from '@/lib/domain/report-period'

const KINDS = [
  { value: 'month', label: 'Months' },
  { value: 'week', label: 'Weeks' },
] as const

type SeriesPickerProps = { kind: ReportKind; viewId: string | null; deleted: readonly { id: string; name: string }[] }

/** Months or weeks, of all sessions or of a saved view; of deleted ones there are closed reports. The choice lives in the address. */
export function SeriesPicker({ kind, viewId, deleted }: SeriesPickerProps) {
  const router = useRouter()
  const options = [...useViewOptions(), ...deleted.map(({ id, name }) => ({ value: id, label: `${name} (deleted view)` }))]
  const go = (next: { kind: ReportKind; viewId: string | null }) =>
    router.push(`/reports?${new URLSearchParams({ kind: next.kind, ...(next.viewId ? { view: next.viewId } : {}) })}`)
  return (
    <section aria-label="Which reports" className="flex flex-wrap items-center gap-2">
      <SegmentedControl label="Length" value={kind} options={KINDS} onChange={(next) => go({ kind: next, viewId })} />
      <div className="w-72 max-w-full">
        <Combobox
          label="Of which sessions"
          options={options}
          value={viewId ?? ALL_SESSIONS}
          onChange={(next) => go({ kind, viewId: next || null })}
          empty="No view is called that."
        />
      </div>
    </section>
  )
}
