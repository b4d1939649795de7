import { Explained } from '@/components/sessions/explained'
import type { Place } from '@/components/transcript/use-place'
import { Badge } from '@/components/ui/badge'
import type { StoredConstraint } from '@/lib/contracts/sessions'
import { CONSTRAINT_KINDS } from './constraint-kinds'

type ConstraintListProps = { constraints: readonly StoredConstraint[]; place: Place; onGo: (place: Place) => void }

/** The rules that the session states, those that were broken first. */
export function ConstraintList({ constraints, place, onGo }: ConstraintListProps) {
  if (constraints.length === 0) return null
  const broken = constraints.filter(({ brokenBy }) => brokenBy.length > 0)
  const kept = constraints.filter(({ brokenBy }) => brokenBy.length === 0)
  return (
    <details className="rounded-lg border border-border">
      <summary className="rounded-lg px-3 py-2 text-muted-foreground text-xs hover:text-foreground">
        {constraints.length === 1 ? '1 stated rule' : `${constraints.length} stated rules`}
        {broken.length > 0 && `, ${broken.length} broken`}
      </summary>
      <ul aria-label="Stated rules" className="divide-y divide-border border-t border-border">
        {[...broken, ...kept].map((constraint) => (
          <li key={constraint.position} className="grid gap-1.5 px-3 py-2.5 text-xs">
            <Rule constraint={constraint} place={place} onGo={onGo} />
          </li>
        ))}
      </ul>
    </details>
  )
}

type RuleProps = { constraint: StoredConstraint; place: Place; onGo: (place: Place) => void }

function Rule({ constraint: { kind, source, turn, text, brokenBy }, place, onGo }: RuleProps) {
  return (
    <>
      <q className="[overflow-wrap:anywhere]">{text}</q>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted-foreground">
        <Explained meaning={CONSTRAINT_KINDS[kind].meaning}>{CONSTRAINT_KINDS[kind].name}</Explained>
        {source === 'standing' && <Badge title="It stands in a file of rules that the session shows.">Rule file</Badge>}
        <button
          type="button"
          onClick={() => onGo({ ...place, turn })}
          className="rounded-sm tabular-nums underline underline-offset-2 hover:text-foreground"
        >
          turn {turn}
        </button>
        {brokenBy.map((episode) => (
          <button
            key={episode}
            type="button"
            onClick={() => onGo({ turn: place.turn, episode })}
            className="rounded-sm text-danger tabular-nums underline underline-offset-2"
          >
            Broken by episode {episode}
          </button>
        ))}
      </p>
    </>
  )
}
