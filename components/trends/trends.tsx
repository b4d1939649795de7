'use client'

import { InterventionsCard } from '@/components/interventions/interventions-card'
import { useMarkers } from '@/components/interventions/use-markers'
import { Analysis, type AnalysisProps } from '@/components/metrics/analysis'
import { RateCard } from './rate-card'
import { ShareCard } from './share-card'
import { StatisticsCard } from './statistics-card'
import { SymptomsCard } from './symptoms-card'
import { TrendControls } from './trend-controls'

const HOW_TO_READ =
  'The rate sets episodes against developer turns, the share counts sessions with at least one; they may point apart, as sessions grow shorter or longer. A line that falls may be a change of tools: IDE sessions have more episodes per turn than CLI sessions, so a team that moves to the CLI sees its rate fall though no agent behaves better. The adjusted line and the lines by platform and agent tell these apart. Shares of symptoms add up to 100 %, so one falls whenever another rises; read them with the rates, and within a platform. The statistics treat every day alike, and a trend that is not shown may still be there. The dotted line across is the paper’s. Numbered lines mark what changed, and the last card sets the days before against those after.'

/** Whether it gets better: rates, shares and symptoms over time, and whether days show a trend. */
export function Trends() {
  return <Analysis howToRead={HOW_TO_READ}>{(props) => <Charts {...props} />}</Analysis>
}

function Charts(props: AnalysisProps) {
  const markers = useMarkers(props.filters)
  return (
    <>
      <TrendControls filters={props.filters} />
      <RateCard {...props} markers={markers} />
      <ShareCard {...props} markers={markers} />
      <SymptomsCard {...props} />
      <StatisticsCard {...props} />
      <InterventionsCard filters={props.filters} />
    </>
  )
}
