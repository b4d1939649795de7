import type { ReactNode } from 'react'
import type { Table } from '@/lib/charts/chart-model'
import { countOf } from '@/lib/charts/format-value'
import { ChartCard } from './chart-card'

type ModelCardProps = {
  chart: { title: string; n: { count: number; of: string }; notes: string[]; table: Table }
  /** Of the CSV, without ending. */
  fileName: string
  /** What to say beside what the chart is out of. */
  more?: string
  actions?: ReactNode
  children: ReactNode
}

/** A chart model in its card: its title, what it is out of, its notes, its table and its CSV. */
export function ModelCard({ chart: { title, n, notes, table }, more = '', ...rest }: ModelCardProps) {
  return <ChartCard title={title} description={`${countOf(n.count, n.of)}${more}`} notes={notes} table={table} {...rest} />
}
