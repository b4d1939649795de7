'use client'

import { useQuery } from '@tanstack/react-query'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { coarserUnit } from '@/lib/charts/coarser-unit'
import { metric } from '@/lib/client/metrics'
import type { Filters } from '@/lib/domain/filters'
import { useTrendOptions } from './use-trend-options'

const UNITS = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
] as const
const PARTS = [
  { value: 'none', label: 'All together' },
  { value: 'platform', label: 'By platform' },
  { value: 'agent', label: 'By agent' },
  { value: 'model', label: 'By model' },
] as const
const EARLIER = [
  { value: 'none', label: 'This time only' },
  { value: 'previous', label: 'Period before' },
  { value: 'year', label: 'Year before' },
] as const

/** What holds for all charts of the page. */
export function TrendControls({ filters }: { filters: Filters }) {
  const { options, setOptions } = useTrendOptions()
  const { data, isPlaceholderData } = useQuery(metric('trends', filters, options))
  const coarser = data && !isPlaceholderData ? coarserUnit(options.unit, data.unit) : null
  return (
    <section aria-label="How trends are drawn" className="flex flex-wrap items-center gap-2">
      <SegmentedControl
        label="Unit of time"
        value={data?.unit ?? options.unit ?? 'month'}
        options={UNITS}
        onChange={(unit) => setOptions({ unit })}
      />
      <SegmentedControl
        label="Lines"
        value={options.by ?? 'none'}
        options={PARTS}
        onChange={(by) => setOptions({ by: by === 'none' ? null : by })}
      />
      {!options.by && (
        <SegmentedControl label="Beside" value={options.beside} options={EARLIER} onChange={(beside) => setOptions({ beside })} />
      )}
      {coarser && (
        <p role="status" className="text-muted-foreground text-xs">
          {coarser}
        </p>
      )}
      {!options.by && <NothingBeside beside={options.beside} filters={filters} answer={data} />}
    </section>
  )
}

type NothingBesideProps = {
  beside: (typeof EARLIER)[number]['value']
  filters: Filters
  answer: { previous: unknown; yearBefore: unknown } | undefined
}

/** Why an earlier time that was asked for is not drawn. */
function NothingBeside({ beside, filters, answer }: NothingBesideProps) {
  if (!answer || beside === 'none' || (beside === 'previous' ? answer.previous : answer.yearBefore)) return null
  const isOpen = filters.from === null || filters.to === null
  return (
    <p role="status" className="text-muted-foreground text-xs">
      {isOpen ? 'Choose a range with a first and a last day to see what was before it.' : 'No session counts in that time.'}
    </p>
  )
}
