import { useInfiniteQuery } from '@tanstack/react-query'
import { RuleRow } from '@/components/constraints/rule-row'
import { ruleList } from '@/lib/client/rules'
import { FirstRows } from './first-rows'

/** The rules that developers keep stating here, or that were broken. Filters do not narrow them. */
export function RecurringRules({ repositoryId }: { repositoryId: string }) {
  const query = useInfiniteQuery(ruleList(repositoryId, true))
  return (
    <FirstRows
      title="Recurring rules"
      description="Stated in two sessions or more, or broken, whatever the filters; the most stated first."
      query={query}
      noun="rule"
      href={`/settings/repositories/${repositoryId}`}
      empty="No rule was stated in two sessions or broken by an episode."
    >
      {(rule) => <RuleRow rule={rule} />}
    </FirstRows>
  )
}
