import { Instant } from '@/components/layout/instant'
import type { StartReliability } from '@/lib/domain/transcript'

const DOUBTS = {
  exact: null,
  file: 'from the file’s name',
  local: 'wall clock of an unknown time zone, read as UTC',
  none: 'the file tells no time, this is when it was received',
} as const satisfies Record<StartReliability, string | null>

type StartTimeProps = { at: string; reliability: StartReliability /** Writes the doubt out. */; isWritten?: boolean }

/** When a session began, with a mark where that is not exact. */
export function StartTime({ at, reliability, isWritten = false }: StartTimeProps) {
  const doubt = DOUBTS[reliability]
  if (doubt && isWritten)
    return (
      <>
        <Instant at={at} className="tabular-nums" /> <span className="text-muted-foreground">({doubt})</span>
      </>
    )
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
