import type { ReactNode } from 'react'
import { ChartCard } from '@/components/charts/chart-card'
import { HeatMap } from '@/components/charts/heat-map'
import type { FiltersPatch, HeatMap as Model } from '@/lib/charts/chart-model'

type HeatCardProps = { chart: Model; fileName: string; actions?: ReactNode; hrefOf: (link: FiltersPatch) => string }

/** A heat map with its table, its CSV and what it is out of. */
export function HeatCard({ chart, fileName, actions, hrefOf }: HeatCardProps) {
  const { title, n, notes, table } = chart
  return (
    <ChartCard title={title} description={`${n.count.toLocaleString('en')} ${n.of}`} {...{ notes, table, fileName, actions }}>
      <HeatMap chart={chart} hrefOf={hrefOf} />
    </ChartCard>
  )
}
