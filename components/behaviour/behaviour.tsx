'use client'

import { Analysis, type AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import { AskingCard } from './asking-card'
import { Definitions } from './definitions'
import { ListCard } from './list-card'
import { MeasureSection } from './measure-section'
import { useBehaviourOptions } from './use-behaviour-options'

const HOW_TO_READ =
  'These figures are of sessions as a whole, not of episodes: of the sessions in which something could go wrong in a certain way, how many passed without the developer saying that it did; and in how many an agent asked, or was stopped. They see what stands in the transcript and nothing else. What went wrong unnoticed counts as right, so that kept, contained and upheld are upper bounds, and a group whose developers look closer has lower ones. Asking and stopping are neither good nor bad by themselves. They are separate figures and make no score together.'

/** Whether agents keep to rules and scope, report what is so, ask, and have to be stopped. */
export function Behaviour() {
  return <Analysis howToRead={HOW_TO_READ}>{({ filters }) => <Cards filters={filters} />}</Analysis>
}

function Cards({ filters }: Pick<AnalysisProps, 'filters'>) {
  const { by } = useBehaviourOptions()
  return (
    <WithAnswer question="behaviour" filters={filters} options={{ by }} height="h-[60rem]">
      {(answer) => (
        <div className="grid gap-4">
          <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <ListCard answer={answer} filters={filters} />
            <AskingCard answer={answer} filters={filters} />
          </div>
          <MeasureSection answer={answer} filters={filters} />
          <Definitions answer={answer} filters={filters} />
        </div>
      )}
    </WithAnswer>
  )
}
