'use client'

import { dayText } from '@/components/charts/day-text'
import { Button } from '@/components/ui/button'
import { placeOf } from '@/lib/charts/intervention-list'
import { changeIntervention } from '@/lib/client/interventions'
import type { Intervention } from '@/lib/contracts/interventions'
import { useInterventionAction } from './use-intervention-action'

/** What somebody hid, folded, so that it can be shown again. */
export function HiddenInterventions({ hidden }: { hidden: readonly Intervention[] }) {
  if (hidden.length === 0) return null
  return (
    <details className="mt-3 text-xs">
      <summary className="text-muted-foreground">{hidden.length === 1 ? 'One hidden change' : `${hidden.length} hidden changes`}</summary>
      <ul aria-label="Hidden changes" className="mt-1">
        {hidden.map((intervention) => (
          <HiddenRow key={intervention.id} intervention={intervention} />
        ))}
      </ul>
    </details>
  )
}

function HiddenRow({ intervention }: { intervention: Intervention }) {
  const { id, day, title } = intervention
  const showing = useInterventionAction(() => changeIntervention({ id, isHidden: false }), `${title} shown again`)
  return (
    <li className="flex items-center justify-between gap-3 py-1">
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <span className="text-muted-foreground tabular-nums">{dayText(day)}</span> {title}{' '}
        <span className="text-muted-foreground">{placeOf(intervention)}</span>
      </span>
      <Button size="sm" aria-label={`Show ${title}, ${day}`} pending={showing.isPending} onClick={() => showing.mutate()}>
        Show
      </Button>
    </li>
  )
}
