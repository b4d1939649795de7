import { GroupTableCard } from '@/components/compare/group-table-card'
import { hrefWith } from '@/components/filters/use-filters'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { groupComparison } from '@/lib/charts/group-comparison'

const SHOWN = ['sessions', 'symptoms']

/** The beginning of the paper's comparison; the rest, and other groups, have a page of their own. */
export function PlatformCard({ filters, hrefOf }: AnalysisProps) {
  return (
    <WithAnswer question="comparison" filters={filters} options={{ by: 'platform' }} height="h-96">
      {(answer) => {
        const comparison = groupComparison(answer, filters)
        const tables = comparison?.tables.filter(({ id }) => SHOWN.includes(id)) ?? []
        return (
          <div className="grid gap-4">
            {tables.map((model) => (
              <GroupTableCard
                key={model.id}
                model={model}
                tests={comparison?.tests ?? 0}
                hrefOf={hrefOf}
                actions={
                  <Button asChild variant="ghost" size="sm">
                    <Link href={hrefWith('/compare', filters)}>Compare in full</Link>
                  </Button>
                }
              />
            ))}
          </div>
        )
      }}
    </WithAnswer>
  )
}
