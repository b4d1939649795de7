import { Instant } from '@/components/layout/instant'
import type { StartReliability } from '@/lib/domain/transcript'

const DOUBTS = {
  exact: null,
  file: 'From the file’s name.',
  local: 'Wall clock of an unknown time zone, read as UTC.',
  none: 'The file tells no time; this is when it was received.',
} as const satisfies Record<StartReliability, string | null>

/** When a session began, with a mark where that is not exact. */
export function StartTime({ at, reliability }: { at: string; reliability: StartReliability }) {
  const doubt = DOUBTS[reliability]
  return (
    <span className="whitespace-nowrap tabular-nums">
      <Instant at={at} />
      {doubt && (
        <span className="ml-1 text-muted-foreground" title={doubt}>
          ~<span className="sr-only"> ({doubt})</span>
        </span>
      )}
    </span>
  )
}
