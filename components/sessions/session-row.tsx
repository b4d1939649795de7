import { Link } from '@/components/ui/link'
import type { SessionRow as Row } from '@/lib/contracts/sessions'
import { LiveBadge } from './live-badge'
import { StandingBadge } from './standing-badge'
import { StartTime } from './start-time'
import { SymptomBadges } from './symptom-badges'

export const SESSION_COLUMNS = 'lg:grid lg:grid-cols-[minmax(0,1fr)_9rem_10.5rem_3rem_12.5rem_8rem] lg:items-center lg:gap-x-4'

/** A row where there is room, a card where there is not. The whole of it is one link. */
export function SessionRow({ row }: { row: Row }) {
  return (
    <Link
      href={`/sessions/${row.id}`}
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5 text-xs -outline-offset-2 hover:bg-subtle/60 ${SESSION_COLUMNS}`}
    >
      <span className="block min-w-0 basis-full">
        <span className="line-clamp-2 font-medium text-sm [overflow-wrap:anywhere] lg:line-clamp-1">
          <LiveBadge growsUntil={row.growsUntil} />
          {row.title}
        </span>
        <span className="block truncate text-muted-foreground">{row.repository.name}</span>
      </span>
      <span className="block min-w-0">
        <span className="lg:block lg:truncate">
          {row.agent} <span className="text-muted-foreground">{row.platform}</span>
        </span>{' '}
        <span className="text-muted-foreground lg:block lg:truncate">{row.model}</span>
      </span>
      <span className="block text-muted-foreground lg:text-foreground">
        <StartTime at={row.startedAt} reliability={row.startReliability} />
      </span>
      <span className="block text-muted-foreground tabular-nums lg:text-right lg:text-foreground">
        {row.developerTurns.toLocaleString('en')}
        <span className="lg:sr-only">{row.developerTurns === 1 ? ' developer turn' : ' developer turns'}</span>
      </span>
      <span className="block">
        <EpisodeCount row={row} />
      </span>
      <span className="block min-w-0">
        <StandingBadge standing={row.standing} exclusion={row.exclusion} />
      </span>
    </Link>
  )
}

function EpisodeCount({ row: { episodes, symptoms, standing } }: { row: Row }) {
  if (standing !== 'counted') return <span className="text-muted-foreground max-lg:hidden">–</span>
  if (episodes === 0) return <span className="text-muted-foreground">no episode</span>
  return (
    <span className="flex items-center gap-2">
      <span className="shrink-0 font-medium tabular-nums">
        {episodes}
        <span className="lg:sr-only">{episodes === 1 ? ' episode' : ' episodes'}</span>
      </span>
      <SymptomBadges symptoms={symptoms} />
    </span>
  )
}
