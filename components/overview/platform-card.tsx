import { ComparisonTable } from '@/components/charts/comparison-table'
import { CsvButton } from '@/components/charts/csv-button'
import { WithAnswer } from '@/components/metrics/with-answer'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { platformComparison } from '@/lib/charts/platform-comparison'
import type { Filters } from '@/lib/domain/filters'

/** The paper's comparison. It is a table already; its CSV carries the intervals that do not fit on a screen. */
export function PlatformCard({ filters }: { filters: Filters }) {
  return (
    <WithAnswer question="platforms" filters={filters} height="h-96">
      {(answer) => {
        const model = platformComparison(answer, filters)
        return (
          <Card>
            <CardHeader
              title={model.title}
              description={model.notes.join(' ')}
              actions={<CsvButton title={model.title} table={model.table} fileName="platforms" />}
            />
            <CardBody>
              <ComparisonTable model={model} />
            </CardBody>
          </Card>
        )
      }}
    </WithAnswer>
  )
}
