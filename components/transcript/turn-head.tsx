import { Bot, CornerUpLeft, Link2, Route, UserRound } from 'lucide-react'
import { Instant } from '@/components/layout/instant'
import { Badge } from '@/components/ui/badge'
import { cn } from '@/components/ui/cn'
import { CopyButton } from '@/components/ui/copy-button'
import { SYMPTOMS } from '@/lib/domain/taxonomy'
import type { Turn } from '@/lib/domain/transcript'
import type { Mark } from './marks'
import type { Place } from './use-place'

type TurnHeadProps = { turn: Turn; isCopied: boolean; marks: readonly Mark[]; isCurrent: boolean; onGo: (place: Place) => void }

/** The number of a turn, who speaks, and which episodes it belongs to. */
export function TurnHead({ turn, isCopied, marks, isCurrent, onGo }: TurnHeadProps) {
  const isDeveloper = turn.role === 'developer'
  const Icon = isDeveloper ? UserRound : Bot
  return (
    <div className="flex items-start gap-2 text-muted-foreground text-xs">
      <div className="flex min-h-7 min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1">
        <h3 id={`turn-${turn.number}`} tabIndex={-1} className="flex items-center gap-2 rounded font-normal">
          <Icon aria-hidden className={cn('size-3.5', isDeveloper && 'text-foreground')} />
          <span className={cn('font-medium', isDeveloper && 'text-foreground')}>{isDeveloper ? 'Developer' : 'Agent'}</span>
          <span className={cn('rounded px-1 tabular-nums', isCurrent && 'bg-accent-soft text-accent')}>
            <span className="sr-only">turn </span>
            {turn.number}
          </span>
        </h3>
        {turn.model && <span className="hidden max-w-48 truncate sm:inline">{turn.model}</span>}
        {turn.at && <Instant at={turn.at} show="time" />}
        {isCopied && <Badge tone="outline">copied</Badge>}
        {marks.map((mark) => (
          <MarkButton
            key={`${mark.position}-${mark.role}`}
            mark={mark}
            onClick={() => onGo({ turn: turn.number, episode: mark.position })}
          />
        ))}
      </div>
      <CopyButton
        icon={Link2}
        className="shrink-0 opacity-60 hover:opacity-100 focus-visible:opacity-100"
        label={`Copy the link to turn ${turn.number}`}
        text={() => `${window.location.href.split('#')[0]}#turn-${turn.number}`}
      />
    </div>
  )
}

function MarkButton({ mark, onClick }: { mark: Mark; onClick: () => void }) {
  const isTrigger = mark.role === 'trigger'
  const Icon = isTrigger ? Route : CornerUpLeft
  const colour = `var(--symptom-${mark.symptom.toLowerCase()})`
  return (
    <button
      type="button"
      onClick={onClick}
      title={`${mark.symptom} ${SYMPTOMS[mark.symptom].name}: ${mark.name}`}
      className="inline-flex h-5 max-w-full items-center gap-1.5 rounded border border-border bg-surface px-1.5 font-medium text-2xs text-foreground hover:bg-subtle"
    >
      <Icon aria-hidden className="size-3 shrink-0" style={{ color: colour }} />
      <span className="truncate">
        {isTrigger ? 'Diverged' : 'Pushback'} · episode {mark.ordinal}
      </span>
    </button>
  )
}
