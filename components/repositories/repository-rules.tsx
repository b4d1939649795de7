import { useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { changeRepository } from '@/lib/client/repositories'
import type { RepositorySettings } from '@/lib/contracts/repositories'
import { OverridableReason } from '@/lib/domain/exclusion-reason'
import { useRepositoryAction } from './use-repository-action'

const LABELS = { automated: 'Count automated runs', subagent: 'Count sub-agents' } as const satisfies Record<OverridableReason, string>

/** What counts in a repository. Each switch is saved when it is turned. */
export function RepositoryRules({ repository: { id, name, countedExclusions, leftOut } }: { repository: RepositorySettings }) {
  const change = useRepositoryAction(changeRepository, () => `${name} counted anew`)
  const turn = (reason: OverridableReason, isOn: boolean) =>
    change.mutate({ id, countedExclusions: isOn ? [...countedExclusions, reason] : countedExclusions.filter((other) => other !== reason) })
  return (
    <fieldset className="flex flex-wrap gap-x-5 gap-y-2" disabled={change.isPending}>
      <legend className="sr-only">What counts in {name}</legend>
      {OverridableReason.options.map((reason) => (
        <Rule
          key={reason}
          label={LABELS[reason]}
          isOn={countedExclusions.includes(reason)}
          isDisabled={leftOut}
          onTurn={(isOn) => turn(reason, isOn)}
        />
      ))}
      <Rule label="Leave it out" isOn={leftOut} onTurn={(isOn) => change.mutate({ id, leftOut: isOn })} />
    </fieldset>
  )
}

type RuleProps = { label: string; isOn: boolean; isDisabled?: boolean; onTurn: (isOn: boolean) => void }

function Rule({ label, isOn, isDisabled = false, onTurn }: RuleProps) {
  const id = useId()
  return (
    <div className="flex items-center gap-2">
      <Checkbox id={id} checked={isOn} disabled={isDisabled} onCheckedChange={(checked) => onTurn(checked === true)} />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}
