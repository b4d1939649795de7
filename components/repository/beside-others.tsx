import { ChartCard } from '@/components/charts/chart-card'
import { GroupTable } from '@/components/charts/group-table'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import { severitiesBesideOthers, symptomsBesideOthers } from '@/lib/charts/beside-others'
import type { GroupTable as Model } from '@/lib/charts/chart-model'

/** What goes wrong here and at what cost, beside the other repositories of the workspace. */
export function BesideOthers({ filters, hrefOf }: AnalysisProps) {
  const everywhere = { ...filters, repositories: [] }
  return (
    <div className="grid items-start gap-4 xl:grid-cols-2">
      <WithAnswer question="symptoms" filters={filters} height="h-96">
        {(here) => (
          <WithAnswer question="symptoms" filters={everywhere} height="h-96">
            {(all) => <BesideCard model={symptomsBesideOthers({ here, all }, filters)} hrefOf={hrefOf} />}
          </WithAnswer>
        )}
      </WithAnswer>
      <WithAnswer question="severity" filters={filters} height="h-72">
        {(here) => (
          <WithAnswer question="severity" filters={everywhere} height="h-72">
            {(all) => <BesideCard model={severitiesBesideOthers({ here, all }, filters)} hrefOf={hrefOf} />}
          </WithAnswer>
        )}
      </WithAnswer>
    </div>
  )
}

function BesideCard({ model, hrefOf }: { model: Model; hrefOf: AnalysisProps['hrefOf'] }) {
  return (
    <ChartCard
      title={model.title}
      description={model.description}
      notes={model.notes}
      table={model.table}
      fileName={`repository-${model.id}`}
    >
      <GroupTable model={model} hrefOf={hrefOf} />
    </ChartCard>
  )
}
