'use client'

import { useRouter } from 'next/navigation'
import { IntervalList } from '@/components/charts/interval-list'
import { ModelCard } from '@/components/charts/model-card'
import { LinePlot } from '@/components/charts/plots'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import type { IntervalList as Model } from '@/lib/charts/chart-model'
import { escalation, pushbackDepths, pushbacksPerEpisode } from '@/lib/charts/pushback-depth'
import { pushbackSpans, turnsToLastPushback } from '@/lib/charts/pushback-span'
import { pushbackRate, pushbackTrend } from '@/lib/charts/pushback-trend'
import type { Answer } from '@/lib/contracts/metrics'
import { MOST_SPAN } from '@/lib/domain/day-slots'
import { Headline } from './headline'

/** How often developers push back, how many times an episode takes, and for how long. */
export function PushbackCards({ filters, hrefOf }: AnalysisProps) {
  return (
    <WithAnswer question="pushback" filters={filters} height="h-[60rem]">
      {(answer) => (
        <div className="grid gap-4">
          <RateCard answer={answer} filters={filters} hrefOf={hrefOf} />
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <ListCard list={pushbackDepths(answer, filters)} fileName="pushbacks-per-episode" hrefOf={hrefOf}>
              <Headline figure={pushbacksPerEpisode(answer)} unit="per episode" name="pushbacks per episode, on average" />
            </ListCard>
            <ListCard list={escalation(answer, filters)} fileName="escalation" hrefOf={hrefOf} />
          </div>
          <ListCard list={pushbackSpans(answer, filters)} fileName="turns-to-last-pushback" hrefOf={hrefOf}>
            <Headline figure={turnsToLastPushback(answer)} unit="turns" name="turns, the median" most={MOST_SPAN} />
          </ListCard>
        </div>
      )}
    </WithAnswer>
  )
}

function RateCard({ answer, filters, hrefOf }: AnalysisProps & { answer: Answer<'pushback'> }) {
  const router = useRouter()
  const chart = pushbackTrend(answer, filters)
  return (
    <ModelCard chart={chart} fileName="pushbacks-by-month">
      <Headline figure={pushbackRate(answer)} unit={chart.unit} name="pushbacks per 100 developer turns" />
      <LinePlot chart={chart} colourOf={() => 'var(--accent)'} onOpen={(link) => router.push(hrefOf(link))} />
    </ModelCard>
  )
}

type ListCardProps = Pick<AnalysisProps, 'hrefOf'> & { list: Model; fileName: string; children?: React.ReactNode }

function ListCard({ list, fileName, hrefOf, children }: ListCardProps) {
  return (
    <ModelCard chart={list} fileName={fileName}>
      {children}
      <IntervalList list={list} hrefOf={hrefOf} />
    </ModelCard>
  )
}
