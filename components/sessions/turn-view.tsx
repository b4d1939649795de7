import { Instant } from '@/components/layout/instant'
import { cn } from '@/components/ui/cn'
import { CopyButton } from '@/components/ui/copy-button'
import { SYMPTOMS } from '@/lib/domain/taxonomy'
import type { Turn } from '@/lib/domain/transcript'
import type { Mark } from './marks'
import { PartView } from './part-view'

type TurnViewProps = { turn: Turn; marks: Mark[]; isCurrent: boolean }

/** One turn with its number, its parts and, in the margin, the episodes that it belongs to. */
export function TurnView({ turn, marks, isCurrent }: TurnViewProps) {
  const isDeveloper = turn.role === 'developer'
  const quotes = marks.flatMap((mark) => mark.quotes)
  return (
    <article
      id={`turn-${turn.number}`}
      aria-label={`Turn ${turn.number}, ${turn.role}`}
      className={cn(
        'relative overflow-hidden rounded-lg border border-border',
        isDeveloper ? 'bg-surface shadow-card' : 'bg-transparent',
        isCurrent && 'ring-2 ring-accent/60',
      )}
    >
      {marks[0] && (
        <span
          aria-hidden
          className="absolute inset-y-0 left-0 w-1"
          style={{ background: `var(--symptom-${marks[0].symptom.toLowerCase()})` }}
        />
      )}
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1 px-4 pt-2.5 text-muted-foreground text-xs">
        <a href={`#turn-${turn.number}`} className="tabular-nums hover:text-foreground">
          {turn.number}
        </a>
        <span className={cn('font-medium', isDeveloper && 'text-foreground')}>{isDeveloper ? 'Developer' : 'Agent'}</span>
        {turn.model && <span className="truncate">{turn.model}</span>}
        {turn.at && <Instant at={turn.at} show="time" />}
        {marks.map((mark) => (
          <MarkNote key={`${mark.position}-${mark.role}`} mark={mark} />
        ))}
        <CopyButton
          className="ml-auto"
          label={`Copy the link to turn ${turn.number}`}
          text={() => `${window.location.href.split('#')[0]}#turn-${turn.number}`}
        />
      </header>
      <div className="grid gap-2 px-4 pt-1 pb-3">
        {turn.parts.map((part, index) => (
          <PartView key={index} part={part} quotes={quotes} />
        ))}
      </div>
    </article>
  )
}

function MarkNote({ mark }: { mark: Mark }) {
  return (
    <span
      className="inline-flex items-center gap-1.5 rounded bg-subtle px-1.5 py-px font-medium text-foreground"
      title={SYMPTOMS[mark.symptom].name}
    >
      <span aria-hidden className="size-1.5 rounded-full" style={{ background: `var(--symptom-${mark.symptom.toLowerCase()})` }} />
      {mark.role === 'trigger' ? 'Diverged' : 'Pushback'}: {mark.name}
    </span>
  )
}
