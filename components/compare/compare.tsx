'use client'

import { Analysis, type AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import { ComparedGroups } from './compared-groups'
import { GroupListCards } from './group-list-cards'
import { GroupPicker } from './group-picker'
import { useChosenGroups } from './use-chosen-groups'

const HOW_TO_READ =
  'Each figure stands for two groups of sessions, then the second against the first: the difference with its interval, how many times as much (of turns, in how many pairs of sessions that of the second group is the longer), and p. A share is out of the episodes of a group, a rate out of its developer turns. A group with fewer episodes of every kind can have the larger share of one of them, so both stand side by side, and where they point different ways that is said in words. Shares are tested by chi-square, rates by the exact test of two Poisson rates, turns by the rank sum, none of them where too little is expected; p is adjusted for all tests of the page (Benjamini–Hochberg), and a comparison above 0.05 is faint. Groups differ in repositories, tasks, people and time as well: this is no experiment, and a difference is no effect of the tool alone.'

/** IDE against CLI, agent against agent, model against model. */
export function Compare() {
  return <Analysis howToRead={HOW_TO_READ}>{(props) => <Chosen {...props} />}</Analysis>
}

function Chosen(props: AnalysisProps) {
  const { by, groups } = useChosenGroups()
  return (
    <WithAnswer question="comparison" filters={props.filters} options={{ by, groups }} height="h-[60rem]">
      {(answer) => (
        <div className="grid gap-4">
          <GroupPicker answer={answer} />
          <ComparedGroups answer={answer} {...props} />
          <GroupListCards answer={answer} {...props} />
        </div>
      )}
    </WithAnswer>
  )
}
