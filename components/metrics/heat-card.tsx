import type { ReactNode } from 'react'
import { HeatMap } from '@/components/charts/heat-map'
import { ModelCard } from '@/components/charts/model-card'
import type { FiltersPatch, HeatMap as Model } from '@/lib/charts/chart-model'

type HeatCardProps = { chart: Model; fileName: string; actions?: ReactNode; hrefOf: (link: FiltersPatch) => string }

/** A heat map with its table, its CSV and what it is out of. */
export function HeatCard({ chart, fileName, actions, hrefOf }: HeatCardProps) {
  return (
    <ModelCard chart={chart} fileName={fileName} actions={actions}>
      <HeatMap chart={chart} hrefOf={hrefOf} />
    </ModelCard>
  )
}
