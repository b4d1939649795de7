'use client'

import { parseAsStringLiteral, useQueryState } from 'nuqs'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { IntervalCard } from '@/components/metrics/interval-card'
import { WithAnswer } from '@/components/metrics/with-answer'
import { Combobox } from '@/components/ui/combobox'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { OUTCOME_GROUPINGS, type OutcomeGrouping, outcomeGroups } from '@/lib/charts/outcome-groups'
import { OUTCOME_MEASURE_IDS, type OutcomeMeasure } from '@/lib/charts/outcome-measures'
import type { OutcomeOfGroup } from '@/lib/contracts/analytics/resolvers'
import { RESOLVERS, Resolver } from '@/lib/domain/taxonomy'

const MEASURES = [
  { value: 'resolved', label: 'Visibly resolved', detail: 'of episodes' },
  ...Resolver.options.map((code) => ({ value: code, label: RESOLVERS[code].name, detail: 'of resolved' })),
  { value: 'pushback-rate', label: 'Pushbacks', detail: 'of turns' },
] as const satisfies { value: OutcomeMeasure; label: string; detail: string }[]

const GROUPINGS = [
  { value: 'agent', label: 'Agent' },
  { value: 'model', label: 'Model' },
  { value: 'platform', label: 'Platform' },
  { value: 'repository', label: 'Repository' },
] as const satisfies { value: OutcomeGrouping; label: string }[]

/**
 * How episodes end in the groups of one kind, side by side. What is compared lives in the address like the filters. The keys keep the
 * last answer to one question from standing in for an answer to the other.
 */
export function GroupsCard(props: AnalysisProps) {
  const [by, setBy] = useQueryState('by', parseAsStringLiteral(OUTCOME_GROUPINGS).withDefault('agent'))
  const actions = <SegmentedControl label="Groups" value={by} options={GROUPINGS} onChange={setBy} />
  if (by === 'repository') {
    return (
      <WithAnswer key="repositories" question="resolvers-by-repository" filters={props.filters} height="h-96">
        {({ repositories, total }) => <Groups {...props} by={by} groups={repositories} total={total} actions={actions} />}
      </WithAnswer>
    )
  }
  return (
    <WithAnswer key="groups" question="resolvers" filters={props.filters} height="h-96">
      {(answer) => {
        const groups = answer[`${by}s`]
        return <Groups {...props} by={by} groups={groups} total={groups.length} actions={actions} />
      }}
    </WithAnswer>
  )
}

type GroupsProps = AnalysisProps & { by: OutcomeGrouping; groups: OutcomeOfGroup[]; total: number; actions: React.ReactNode }

function Groups({ filters, hrefOf, by, groups, total, actions }: GroupsProps) {
  const [measure, setMeasure] = useQueryState('outcome', parseAsStringLiteral(OUTCOME_MEASURE_IDS).withDefault('resolved'))
  const list = outcomeGroups(groups, total, { by, measure, filters })
  return (
    <IntervalCard
      list={list}
      hrefOf={hrefOf}
      fileName={`${measure}-by-${by}`}
      actions={
        <>
          <Combobox
            label="Outcome"
            aria-label={`Outcome: ${MEASURES.find(({ value }) => value === measure)?.label}`}
            options={MEASURES}
            value={measure}
            onChange={(chosen) => setMeasure(OUTCOME_MEASURE_IDS.find((id) => id === chosen) ?? null)}
            className="w-52"
          />
          {actions}
        </>
      }
    />
  )
}
