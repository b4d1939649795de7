import { ChevronRight } from 'lucide-react'
import { cn } from '@/components/ui/cn'
import type { ExplainedFinding } from '@/lib/contracts/sessions'
import { SEVERITIES } from '@/lib/domain/taxonomy'
import { EpisodeLabels } from './episode-labels'
import { Evidence } from './evidence'
import { SymptomBadges } from './symptom-badges'
import { WhyEpisode } from './why-episode'

type EpisodeCardProps = {
  finding: ExplainedFinding
  ordinal: number
  isOpen: boolean
  onToggle: () => void
  onTurn: (turn: number) => void
}

/** An episode in two lines; open, with its labels, its evidence and what spoke for it. */
export function EpisodeCard({ finding, ordinal, isOpen, onToggle, onTurn }: EpisodeCardProps) {
  const { position, candidate, labels } = finding
  return (
    <section
      id={`episode-${position}`}
      className={cn('rounded-lg border border-border bg-surface', isOpen && 'border-border-strong shadow-card')}
    >
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={onToggle}
          className="flex w-full items-start gap-2 rounded-lg px-3 py-2 text-left hover:bg-subtle/60"
        >
          <ChevronRight
            aria-hidden
            className={cn('mt-1 size-3 shrink-0 text-muted-foreground transition-transform', isOpen && 'rotate-90')}
          />
          <span className="grid min-w-0 flex-1 gap-1">
            <span className="flex gap-2 font-medium text-sm">
              <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{candidate.name}</span>
              <span className="font-normal text-muted-foreground text-xs leading-5 tabular-nums">{ordinal}</span>
            </span>
            {!isOpen && labels && (
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1 font-normal text-muted-foreground text-xs">
                <SymptomBadges symptoms={labels.symptoms} />
                {SEVERITIES[labels.severity].name}
                <span className="tabular-nums">turn {firstTurn(candidate)}</span>
              </span>
            )}
          </span>
        </button>
      </h3>
      {isOpen && (
        <div className="grid gap-3 px-3 pb-3 pl-8">
          <p className="text-muted-foreground text-xs [overflow-wrap:anywhere]">{candidate.description}</p>
          <Evidence candidate={candidate} onTurn={onTurn} />
          {labels && <EpisodeLabels labels={labels} />}
          <WhyEpisode finding={finding} />
        </div>
      )}
    </section>
  )
}

/** Where the episode shows: the first turn that pushes back. */
export function firstTurn({ pushbackTurns, triggerTurn, quotes }: ExplainedFinding['candidate']): number {
  return pushbackTurns[0] ?? triggerTurn ?? quotes[0]?.turn ?? 1
}
