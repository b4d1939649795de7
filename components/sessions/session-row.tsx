import Link from 'next/link'
import type { SessionRow as Row } from '@/lib/contracts/sessions'
import { StandingBadge } from './standing-badge'
import { StartTime } from './start-time'
import { SymptomBadges } from './symptom-badges'

export const SESSION_COLUMNS = 'lg:grid lg:grid-cols-[minmax(0,1fr)_9rem_10.5rem_4rem_11rem_8rem] lg:items-center lg:gap-x-4'

/** A row where there is room, a card where there is not. The whole of it is one link. */
export function SessionRow({ row }: { row: Row }) {
  return (
    <Link href={`/sessions/${row.id}`} className={`block px-4 py-2.5 text-sm -outline-offset-2 hover:bg-subtle/60 ${SESSION_COLUMNS}`}>
      <span className="block min-w-0">
        <span className="block truncate font-medium">{row.title}</span>
        <span className="block truncate text-muted-foreground text-xs">{row.repository.name}</span>
      </span>
      <span className="block min-w-0 text-xs">
        <span className="block truncate">
          {row.agent} <span className="text-muted-foreground">{row.platform}</span>
        </span>
        <span className="block truncate text-muted-foreground">{row.model}</span>
      </span>
      <span className="block text-xs">
        <StartTime at={row.startedAt} reliability={row.startReliability} />
      </span>
      <span className="block text-xs tabular-nums lg:text-right">
        {row.developerTurns}
        <span className="lg:sr-only"> developer turns</span>
      </span>
      <span className="block text-xs">
        {row.standing === 'counted' && row.episodes === 0 ? <span className="text-muted-foreground">none</span> : null}
        {row.episodes > 0 && (
          <span className="inline-flex flex-wrap items-center gap-2">
            <span className="font-medium tabular-nums">{row.episodes}</span>
            <SymptomBadges symptoms={row.symptoms} />
          </span>
        )}
      </span>
      <span className="mt-1 block lg:mt-0">
        <StandingBadge standing={row.standing} exclusion={row.exclusion} />
      </span>
    </Link>
  )
}
