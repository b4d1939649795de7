import { Sparkline } from '@/components/charts/sparkline'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { BEHAVIOUR_MEASURE_IDS, BEHAVIOUR_MEASURES, type BehaviourMeasureId } from '@/lib/charts/behaviour-measures'
import { behaviourSparkline } from '@/lib/charts/behaviour-sparkline'
import type { BehaviourProps } from './behaviour-props'

/** What each measure is, out of what, and what it cannot see. */
export function Definitions({ answer }: BehaviourProps) {
  return (
    <Card>
      <CardHeader
        title="What each measure means, and cannot see"
        description="Beside each, its share of sessions month by month, from 0 to 100 %. A ring is a month of fewer than ten."
      />
      <CardBody>
        <dl className="grid divide-y divide-border">
          {BEHAVIOUR_MEASURE_IDS.map((id) => (
            <Definition key={id} id={id} answer={answer} />
          ))}
        </dl>
      </CardBody>
    </Card>
  )
}

function Definition({ id, answer }: { id: BehaviourMeasureId } & Pick<BehaviourProps, 'answer'>) {
  const { name, of, definition, unseen } = BEHAVIOUR_MEASURES[id]
  return (
    <div className="grid gap-x-6 gap-y-1.5 py-3 text-sm lg:grid-cols-[13rem_minmax(0,1fr)_minmax(0,1fr)]">
      <dt className="font-medium">
        {name}
        <span className="block font-normal text-muted-foreground text-xs">of {of}</span>
        <span className="mt-1.5 block">
          <Sparkline line={behaviourSparkline(answer, id)} />
        </span>
      </dt>
      <dd className="max-w-prose">{definition}</dd>
      <dd className="max-w-prose text-muted-foreground">
        <span className="font-medium text-foreground">Cannot see: </span>
        {unseen}
      </dd>
    </div>
  )
}
