import { ChevronDown, ChevronUp, CircleCheck, CornerDownRight, Hourglass, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { ConstraintList } from '@/components/constraints/constraint-list'
import type { Place } from '@/components/transcript/use-place'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { SessionDetail } from '@/lib/contracts/sessions'
import { EpisodeCard, firstTurn } from './episode-card'
import { RefusedCandidates } from './refused-candidates'

type EpisodePanelProps = {
  detail: SessionDetail
  place: Place
  onGo: (place: Place) => void
  onStep: (step: 1 | -1) => void
  children: ReactNode
}

/** The episodes of a session, one open at a time; what was refused is folded below them. */
export function EpisodePanel({ detail: { session, findings, constraints }, place, onGo, onStep, children }: EpisodePanelProps) {
  const episodes = findings.filter(({ verdict }) => verdict.valid)
  const isCopy = session.copiedTurns > 0 && session.developerTurns === 0
  const isWaiting = session.status === 'parsed'
  return (
    <div className="grid gap-2">
      <div className="flex min-h-8 items-center gap-1">
        <h2 className="mr-auto font-medium text-base">
          Episodes {!(isWaiting && episodes.length === 0) && <span className="text-muted-foreground tabular-nums">{episodes.length}</span>}
        </h2>
        {episodes.length > 0 && (
          <>
            <Button variant="ghost" size="icon-sm" aria-label="Previous episode" onClick={() => onStep(-1)}>
              <ChevronUp aria-hidden />
            </Button>
            <Button variant="ghost" size="icon-sm" aria-label="Next episode" onClick={() => onStep(1)}>
              <ChevronDown aria-hidden />
            </Button>
          </>
        )}
        {children}
      </div>
      {isWaiting && <Note icon={Hourglass} title="Waiting for the classifier" text="The episodes appear here as soon as they are found." />}
      {session.status === 'failed' && (
        <Note icon={TriangleAlert} title="Not classified" text="The classifier gave up on this session; the reason stands above." />
      )}
      {session.status === 'classified' && episodes.length === 0 && isCopy && (
        <Note
          icon={CornerDownRight}
          title="Counted in another session"
          text="What was found in these turns stands in the session that goes on from them."
        />
      )}
      {session.status === 'classified' && episodes.length === 0 && !isCopy && (
        <Note
          icon={CircleCheck}
          title="No visible pushback"
          text="The developer did not correct, refuse or complain. What nobody objected to is not counted."
        />
      )}
      {episodes.map((finding, index) => {
        const isOpen = finding.position === place.episode
        return (
          <EpisodeCard
            key={finding.position}
            finding={finding}
            ordinal={index + 1}
            isOpen={isOpen}
            onToggle={() => onGo(isOpen ? { ...place, episode: null } : { turn: firstTurn(finding.candidate), episode: finding.position })}
            onTurn={(turn) => onGo({ turn, episode: finding.position })}
          />
        )
      })}
      <ConstraintList constraints={constraints} episodes={episodes.map(({ position }) => position)} place={place} onGo={onGo} />
      <RefusedCandidates findings={findings.filter(({ verdict }) => !verdict.valid)} onTurn={(turn) => onGo({ ...place, turn })} />
    </div>
  )
}

function Note({ icon, title, text }: { icon: LucideIcon; title: string; text: string }) {
  return (
    <div role="status" className="rounded-lg border border-border bg-surface">
      <EmptyState icon={icon} title={title} className="py-6">
        {text}
      </EmptyState>
    </div>
  )
}
