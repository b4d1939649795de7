'use client'

import { useQuery } from '@tanstack/react-query'
import { ChartCard } from '@/components/charts/chart-card'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { cn } from '@/components/ui/cn'
import { NotLoaded } from '@/components/ui/not-loaded'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { interventionModel } from '@/lib/charts/intervention-list'
import { interventions } from '@/lib/client/interventions'
import { WINDOWS } from '@/lib/domain/comparison-window'
import { AddDialog } from './add-dialog'
import { HiddenInterventions } from './hidden-interventions'
import { InterventionRows } from './intervention-rows'
import { NoInterventions } from './no-interventions'
import { useWindow } from './use-window'

const OPTIONS = WINDOWS.map((days) => ({ value: String(days), label: `${days} days` }))

/** What changed, with the days before and after it, and a way to enter more. */
export function InterventionsCard({ filters }: Pick<AnalysisProps, 'filters'>) {
  const [window, setWindow] = useWindow()
  const query = useQuery(interventions(filters, window))
  if (!query.data) return <NotLoaded query={query} height="h-64" />
  const { title, description, rows, hidden, notes, table } = interventionModel(query.data, filters)
  return (
    <ChartCard
      title={title}
      description={description}
      notes={notes}
      table={table}
      fileName={`before-and-after-${query.data.window}-days`}
      className={cn(query.isPlaceholderData && 'opacity-60 transition-opacity')}
      actions={
        <>
          <SegmentedControl
            label="Days before and after"
            value={String(query.data.window)}
            options={OPTIONS}
            onChange={(days) => setWindow(WINDOWS.find((one) => String(one) === days) ?? window)}
          />
          <AddDialog />
        </>
      }
    >
      {rows.length === 0 ? <NoInterventions hasRange={filters.from !== null || filters.to !== null} /> : <InterventionRows rows={rows} />}
      <HiddenInterventions hidden={hidden} />
    </ChartCard>
  )
}
