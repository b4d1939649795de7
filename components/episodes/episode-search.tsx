'use client'

import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { SegmentedControl } from '@/components/ui/segmented-control'

const KINDS = [
  { value: 'false', label: 'Episodes' },
  { value: 'true', label: 'Refused candidates' },
] as const
const STATUSES = [
  { value: 'all', label: 'Any resolution' },
  { value: 'RS1', label: 'Visibly resolved' },
  { value: 'RS2', label: 'Unknown' },
] as const

/** Episodes or refused candidates; the address keeps the choice. */
export function EpisodeSearch() {
  const [refused, setRefused] = useQueryState('refused', parseAsStringLiteral(['true', 'false']).withDefault('false'))
  const [status, setStatus] = useQueryState('status', parseAsStringLiteral(['RS1', 'RS2']))
  return (
    <div className="mb-4 flex flex-wrap gap-2">
      <SegmentedControl label="Verdict" value={refused} options={KINDS} onChange={setRefused} />
      {refused === 'false' && (
        <SegmentedControl
          label="Resolution"
          value={status ?? 'all'}
          options={STATUSES}
          onChange={(value) => setStatus(value === 'all' ? null : value)}
        />
      )}
    </div>
  )
}
