import { Scale } from 'lucide-react'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { groupComparison } from '@/lib/charts/group-comparison'
import type { Comparison } from '@/lib/contracts/analytics/comparison'
import { GroupTableCard } from './group-table-card'

type Props = Pick<AnalysisProps, 'filters' | 'hrefOf'> & { answer: Comparison }

/** The two groups by everything that the paper compares IDE and CLI by. */
export function ComparedGroups({ answer, filters, hrefOf }: Props) {
  const comparison = groupComparison(answer, filters)
  if (!comparison) return <NothingToCompare answer={answer} />
  return (
    <>
      {comparison.tables.map((model) => (
        <GroupTableCard key={model.id} model={model} tests={comparison.tests} hrefOf={hrefOf} />
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
