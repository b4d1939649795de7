'use client'

import { useRouter } from 'next/navigation'
import { LineLegend } from '@/components/charts/line-legend'
import { ModelCard } from '@/components/charts/model-card'
import { LinePlot } from '@/components/charts/plots'
import { groupColours, platformColour } from '@/components/metrics/colours'
import type { FiltersPatch, LineChart, Marker } from '@/lib/charts/chart-model'
import { placeMarkers } from '@/lib/charts/place-markers'
import type { DayRange } from '@/lib/domain/buckets'

type LineCardProps = {
  chart: LineChart
  range: DayRange | null
  markers: readonly Marker[]
  /** Of the CSV, without ending. */
  fileName: string
  hrefOf: (link: FiltersPatch) => string
}

const COLOURS: Readonly<Record<string, string>> = {
  all: 'var(--accent)',
  adjusted: 'var(--warning)',
  corrected: 'var(--warning)',
  previous: 'var(--muted-foreground)',
  year: 'var(--muted-foreground)',
  IDE: platformColour('IDE'),
  CLI: platformColour('CLI'),
}

export function LineCard({ chart, range, markers, fileName, hrefOf }: LineCardProps) {
  const router = useRouter()
  const groups = groupColours(chart.lines.map(({ id }) => id).filter((id) => !(id in COLOURS)))
  const colourOf = (id: string) => COLOURS[id] ?? groups.get(id) ?? 'var(--foreground)'
  return (
    <ModelCard chart={chart} fileName={fileName}>
      <LinePlot chart={chart} colourOf={colourOf} markers={placeMarkers(markers, range)} onOpen={(link) => router.push(hrefOf(link))} />
      <LineLegend chart={chart} colourOf={colourOf} hrefOf={hrefOf} />
    </ModelCard>
  )
}
