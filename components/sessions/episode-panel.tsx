import { CircleCheck, Hourglass } from 'lucide-react'
import { Card, CardBody } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { StoredFinding } from '@/lib/contracts/sessions'
import { INVALID_CATEGORIES } from '@/lib/domain/taxonomy'
import { EpisodeCard } from './episode-card'

type EpisodePanelProps = { findings: StoredFinding[]; isWaiting: boolean; onTurn: (turn: number) => void }

/** The episodes of a session; what was refused is folded below them, with the reason. */
export function EpisodePanel({ findings, isWaiting, onTurn }: EpisodePanelProps) {
  const episodes = findings.filter(({ verdict }) => verdict.valid)
  const refused = findings.filter(({ verdict }) => !verdict.valid)
  return (
    <div className="grid gap-3">
      <h2 className="font-medium text-base">
        Episodes <span className="text-muted-foreground tabular-nums">{episodes.length}</span>
      </h2>
      {isWaiting && (
        <Card>
          <EmptyState icon={Hourglass} title="Waiting for the classifier" className="py-6">
            This page shows the episodes as soon as they are found.
          </EmptyState>
        </Card>
      )}
      {!isWaiting && episodes.length === 0 && (
        <Card>
          <EmptyState icon={CircleCheck} title="No visible pushback" className="py-6">
            The developer did not correct, refuse or complain. What nobody objected to is not counted.
          </EmptyState>
        </Card>
      )}
      {episodes.map((finding) => (
        <EpisodeCard key={finding.position} finding={finding} onTurn={onTurn} />
      ))}
      {refused.length > 0 && <Refused findings={refused} onTurn={onTurn} />}
      <p className="text-muted-foreground text-xs">
        Keys: <kbd>j</kbd> <kbd>k</kbd> next and previous turn, <kbd>n</kbd> <kbd>p</kbd> next and previous episode.
      </p>
    </div>
  )
}

function Refused({ findings, onTurn }: { findings: StoredFinding[]; onTurn: (turn: number) => void }) {
  return (
    <Card>
      <details>
        <summary className="cursor-pointer px-4 py-2.5 font-medium text-sm">Refused candidates ({findings.length})</summary>
        <CardBody className="grid gap-3">
          {findings.map(({ position, candidate, verdict }) => (
            <div key={position} className="border-border border-t pt-2 text-xs">
              <button
                type="button"
                className="text-left font-medium hover:underline"
                onClick={() => onTurn(candidate.pushbackTurns[0] ?? candidate.triggerTurn ?? 1)}
              >
                {candidate.name}
              </button>
              {candidate.quotes[0] && <q className="mt-0.5 block text-muted-foreground">{candidate.quotes[0].text}</q>}
              {!verdict.valid && (
                <p className="mt-1">
                  {INVALID_CATEGORIES[verdict.category].name}. <span className="text-muted-foreground">{verdict.note}</span>
                </p>
              )}
            </div>
          ))}
        </CardBody>
      </details>
    </Card>
  )
}
