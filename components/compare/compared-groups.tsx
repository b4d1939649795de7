import { Scale } from 'lucide-react'
import { ChartCard } from '@/components/charts/chart-card'
import { GroupTable } from '@/components/charts/group-table'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { groupComparison } from '@/lib/charts/group-comparison'
import type { Comparison } from '@/lib/contracts/analytics/comparison'

type Props = Pick<AnalysisProps, 'filters' | 'hrefOf'> & { answer: Comparison }

/** The two groups by everything that the paper compares IDE and CLI by. */
export function ComparedGroups({ answer, filters, hrefOf }: Props) {
  const comparison = groupComparison(answer, filters)
  if (!comparison) return <NothingToCompare answer={answer} />
  return (
    <>
      {comparison.tables.map((model) => (
        <ChartCard
          key={model.id}
          title={model.title}
          description={`${model.description}. p is adjusted for the ${comparison.tests} tests of this page.`}
          notes={model.notes}
          table={model.table}
          fileName={`compare-${model.id}`}
        >
          <GroupTable model={model} hrefOf={hrefOf} />
        </ChartCard>
      ))}
    </>
  )
}

function NothingToCompare({ answer: { by, groups } }: { answer: Comparison }) {
  return (
    <Card>
      <EmptyState icon={Scale} title={`Only one ${by} under these filters`}>
        {groups[0] ? `All sessions are of ${groups[0].name}. ` : ''}Clear the filter on {by}s, or compare by something else.
      </EmptyState>
    </Card>
  )
}
