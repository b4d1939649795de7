'use client'

import { ChartNoAxesCombined, Table2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { Table } from '@/lib/charts/chart-model'
import { ChartLink } from './chart-link'
import { ChartTable } from './chart-table'
import { CsvButton } from './csv-button'

type ChartCardProps = {
  title: string
  /** What the numbers are out of, and what to know to read them right. */
  description: ReactNode
  notes: string[]
  table: Table
  /** Of the CSV, without ending; in the address it names the chart. */
  fileName: string
  actions?: ReactNode
  className?: string
  children: ReactNode
}

const VIEWS = [
  { value: 'chart', label: <ViewLabel icon={<ChartNoAxesCombined aria-hidden />} name="Chart" /> },
  { value: 'table', label: <ViewLabel icon={<Table2 aria-hidden />} name="Table" /> },
] as const

/** A chart with its table view, its CSV and its notes. */
export function ChartCard({ title, description, notes, table, fileName, actions, className, children }: ChartCardProps) {
  const [view, setView] = useState<'chart' | 'table'>('chart')
  return (
    <Card className={className}>
      <CardHeader
        title={title}
        description={description}
        actions={
          <>
            {actions}
            <span className="flex items-center gap-1">
              <SegmentedControl label={`View of ${title}`} value={view} options={VIEWS} onChange={setView} />
              <CsvButton title={title} table={table} fileName={fileName} />
              <ChartLink title={title} id={fileName} />
            </span>
          </>
        }
      />
      <CardBody>{view === 'chart' ? children : <ChartTable title={title} table={table} />}</CardBody>
      {notes.length > 0 && <p className="border-t border-border px-4 py-2 text-muted-foreground text-xs">{notes.join(' ')}</p>}
    </Card>
  )
}

function ViewLabel({ icon, name }: { icon: ReactNode; name: string }) {
  return (
    <>
      {icon}
      <span className="sr-only">{name}</span>
    </>
  )
}
