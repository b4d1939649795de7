import type { ReactNode } from 'react'
import { ChartCard } from '@/components/charts/chart-card'
import { IntervalList } from '@/components/charts/interval-list'
import type { FiltersPatch, IntervalList as Model } from '@/lib/charts/chart-model'

type IntervalCardProps = { list: Model; fileName: string; actions?: ReactNode; hrefOf: (link: FiltersPatch) => string }

/** Figures with their intervals, their table, their CSV and what they are out of. */
export function IntervalCard({ list, fileName, actions, hrefOf }: IntervalCardProps) {
  const { title, n, notes, table } = list
  return (
    <ChartCard title={title} description={`${n.count.toLocaleString('en')} ${n.of}`} {...{ notes, table, fileName, actions }}>
      <IntervalList list={list} hrefOf={hrefOf} />
    </ChartCard>
  )
}
