import { Explained } from '@/components/sessions/explained'
import type { Place } from '@/components/transcript/use-place'
import { Badge } from '@/components/ui/badge'
import type { StoredConstraint } from '@/lib/contracts/sessions'
import { CONSTRAINT_KINDS } from './constraint-kinds'
import { type RuleOfSession, rulesOfSession } from './rules-of-session'

type ConstraintListProps = {
  constraints: readonly StoredConstraint[]
  /** Positions of the episodes, in the order in which they are numbered. */
  episodes: readonly number[]
  place: Place
  onGo: (place: Place) => void
}

/** The rules that the session states, those that were broken first. */
export function ConstraintList({ constraints, episodes, place, onGo }: ConstraintListProps) {
  if (constraints.length === 0) return null
  const rules = rulesOfSession(constraints, episodes)
  const broken = rules.filter(({ brokenBy }) => brokenBy.length > 0)
  return (
    <details className="rounded-lg border border-border">
      <summary className="rounded-lg px-3 py-2 text-muted-foreground text-xs hover:text-foreground">
        {rules.length === 1 ? '1 stated rule' : `${rules.length} stated rules`}
        {broken.length > 0 && `, ${broken.length} broken`}
      </summary>
      <ul aria-label="Stated rules" className="divide-y divide-border border-t border-border">
        {rules.map((rule) => (
          <li key={rule.key} className="grid gap-1.5 px-3 py-2.5 text-xs">
            <Rule rule={rule} place={place} onGo={onGo} />
          </li>
        ))}
      </ul>
    </details>
  )
}

type RuleProps = { rule: RuleOfSession; place: Place; onGo: (place: Place) => void }

function Rule({ rule: { kind, text, turns, isStanding, brokenBy }, place, onGo }: RuleProps) {
  return (
    <>
      <q className="[overflow-wrap:anywhere]">{text}</q>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted-foreground">
        <Explained meaning={CONSTRAINT_KINDS[kind].meaning}>{CONSTRAINT_KINDS[kind].name}</Explained>
        {isStanding && <Badge title="It stands in a file of rules that the session shows.">Rule file</Badge>}
        {turns.map((turn) => (
          <button
            key={turn}
            type="button"
            onClick={() => onGo({ ...place, turn })}
            className="rounded-sm tabular-nums underline underline-offset-2 hover:text-foreground"
          >
            turn {turn}
          </button>
        ))}
        {brokenBy.map(({ position, ordinal }) => (
          <button
            key={position}
            type="button"
            onClick={() => onGo({ turn: place.turn, episode: position })}
            className="rounded-sm text-danger tabular-nums underline underline-offset-2"
          >
            Broken by episode {ordinal}
          </button>
        ))}
      </p>
    </>
  )
}
