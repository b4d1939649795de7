import { BarList } from '@/components/charts/bar-list'
import { Funnel } from '@/components/charts/funnel'
import { ModelCard } from '@/components/charts/model-card'
import { severityColour, symptomColour } from '@/components/metrics/colours'
import { WithAnswer } from '@/components/metrics/with-answer'
import type { BarChart, FiltersPatch, FunnelChart } from '@/lib/charts/chart-model'
import { resolutionFunnel } from '@/lib/charts/resolution-funnel'
import { severityBars } from '@/lib/charts/severity-bars'
import { symptomBars } from '@/lib/charts/symptom-bars'
import type { Filters } from '@/lib/domain/filters'

type DistributionCardsProps = { filters: Filters; hrefOf: (link: FiltersPatch) => string }

/** What kind, at what cost, and how it ended. */
export function DistributionCards({ filters, hrefOf }: DistributionCardsProps) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="grid min-w-0 gap-4">
        <WithAnswer question="symptoms" filters={filters} height="h-96">
          {(answer) => <Bars chart={symptomBars(answer, filters)} fileName="symptoms" colourOf={symptomColour} hrefOf={hrefOf} />}
        </WithAnswer>
        <WithAnswer question="severity" filters={filters} height="h-72">
          {(answer) => <Bars chart={severityBars(answer, filters)} fileName="severity" colourOf={severityColour} hrefOf={hrefOf} />}
        </WithAnswer>
      </div>
      <WithAnswer question="resolution" filters={filters} height="h-[38rem]">
        {(answer) => <ResolutionCard chart={resolutionFunnel(answer, filters)} hrefOf={hrefOf} />}
      </WithAnswer>
    </div>
  )
}

function ResolutionCard({ chart, hrefOf }: { chart: FunnelChart; hrefOf: (link: FiltersPatch) => string }) {
  return (
    <ModelCard chart={chart} fileName="resolution">
      <Funnel chart={chart} hrefOf={hrefOf} />
    </ModelCard>
  )
}

type BarsProps = { chart: BarChart; fileName: string; colourOf: (code: string) => string; hrefOf: (link: FiltersPatch) => string }

function Bars({ chart, fileName, colourOf, hrefOf }: BarsProps) {
  return (
    <ModelCard chart={chart} fileName={fileName}>
      <BarList chart={chart} colourOf={colourOf} hrefOf={hrefOf} />
    </ModelCard>
  )
}
