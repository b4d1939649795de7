import { cn } from '@/components/ui/cn'
import { REASON_STRENGTHS } from '@/lib/domain/reason'
import type { Reason } from '@/lib/domain/schemas/reason'

type ReasonListProps = { title: string; reasons: readonly Reason[]; tone: 'for' | 'against' }

const FILLED = { strong: 3, clear: 2, slight: 1 } as const satisfies Record<Reason['strength'], number>
const TONES = { for: 'bg-accent', against: 'bg-muted-foreground' } as const

/** What rules say, each with how much it weighs. Nothing where none spoke. */
export function ReasonList({ title, reasons, tone }: ReasonListProps) {
  if (reasons.length === 0) return null
  return (
    <div>
      <h4 className="font-medium text-foreground">{title}</h4>
      <ul className="mt-1 grid gap-1">
        {reasons.map(({ rule, says, strength }) => (
          <li key={rule} className="flex items-baseline gap-2" title={`${REASON_STRENGTHS[strength].name} (rule ${rule})`}>
            <Weight filled={FILLED[strength]} colour={TONES[tone]} />
            <span className="[overflow-wrap:anywhere]">
              {says}
              <span className="sr-only"> ({REASON_STRENGTHS[strength].name.toLowerCase()})</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Weight({ filled, colour }: { filled: number; colour: string }) {
  return (
    <span aria-hidden className="flex shrink-0 -translate-y-px gap-0.5">
      {[1, 2, 3].map((place) => (
        <span key={place} className={cn('size-1.5 rounded-full', place <= filled ? colour : 'bg-border')} />
      ))}
    </span>
  )
}
