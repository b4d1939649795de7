import type { ExplainedFinding } from '@/lib/contracts/sessions'
import { INVALID_CATEGORIES } from '@/lib/domain/taxonomy'
import { Evidence } from './evidence'
import { Explained } from './explained'
import { ReasonList } from './reason-list'

type RefusedCandidatesProps = { findings: readonly ExplainedFinding[]; onTurn: (turn: number) => void }

/** What looked like an episode and is none, with the reason. */
export function RefusedCandidates({ findings, onTurn }: RefusedCandidatesProps) {
  if (findings.length === 0) return null
  return (
    <details className="rounded-lg border border-border">
      <summary className="rounded-lg px-3 py-2 text-muted-foreground text-xs hover:text-foreground">
        {findings.length === 1 ? '1 refused candidate' : `${findings.length} refused candidates`}
      </summary>
      <ul className="divide-y divide-border border-t border-border">
        {findings.map(({ position, candidate, verdict, reasons }) => (
          <li key={position} className="grid gap-1.5 px-3 py-2.5 text-xs">
            <p className="font-medium text-sm [overflow-wrap:anywhere]">{candidate.name}</p>
            {!verdict.valid && (
              <p className="text-muted-foreground [overflow-wrap:anywhere]">
                <Explained meaning={INVALID_CATEGORIES[verdict.category].meaning}>{INVALID_CATEGORIES[verdict.category].name}</Explained>
                {verdict.note && ` ${verdict.note}`}
              </p>
            )}
            <Evidence candidate={candidate} onTurn={onTurn} />
            <details className="text-muted-foreground">
              <summary className="rounded hover:text-foreground">What spoke for it, what against</summary>
              <div className="mt-1.5 grid gap-2">
                <ReasonList title="This spoke for it" reasons={reasons.filter(({ speaks }) => speaks === 'for')} tone="for" />
                <ReasonList title="This spoke against it" reasons={reasons.filter(({ speaks }) => speaks === 'against')} tone="against" />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </details>
  )
}
