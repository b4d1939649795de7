import { Instant } from '@/components/layout/instant'
import { SymptomBadges } from '@/components/sessions/symptom-badges'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import type { EpisodeRow as Row } from '@/lib/contracts/episodes'
import { INVALID_CATEGORIES, RESOLVERS, SEVERITIES, STATUSES } from '@/lib/domain/taxonomy'

/** One episode with the words that show it; leads to the turn. */
export function EpisodeRow({ row }: { row: Row }) {
  const turn = row.pushbackTurns[0] ?? row.triggerTurn
  return (
    <Link
      href={`/sessions/${row.sessionId}?episode=${row.position}${turn ? `#turn-${turn}` : ''}`}
      className="block px-4 py-3 -outline-offset-2 hover:bg-subtle/60"
    >
      <span className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="font-medium text-sm [overflow-wrap:anywhere]">{row.name}</span>
        <span className="text-muted-foreground text-xs">
          {row.repository} · {row.agent} · <Instant at={row.startedAt} show="date" />
        </span>
      </span>
      {row.quotes[0] && (
        <q className="mt-1 line-clamp-2 max-w-4xl text-muted-foreground text-sm [overflow-wrap:anywhere]">{row.quotes[0].text}</q>
      )}
      <span className="mt-2 flex flex-wrap items-center gap-1">
        {row.invalidCategory ? (
          <Badge tone="warning" title={INVALID_CATEGORIES[row.invalidCategory].meaning}>
            {INVALID_CATEGORIES[row.invalidCategory].name}
          </Badge>
        ) : (
          <>
            <SymptomBadges symptoms={row.symptoms} named />
            {row.severity && (
              <Badge tone="outline" dot={`var(--severity-${row.severity.toLowerCase()})`} title={SEVERITIES[row.severity].meaning}>
                {SEVERITIES[row.severity].name}
              </Badge>
            )}
            {row.status && (
              <Badge tone={row.resolver ? 'success' : 'neutral'}>
                {row.resolver ? RESOLVERS[row.resolver].name : `Outcome: ${STATUSES[row.status].name.toLowerCase()}`}
              </Badge>
            )}
          </>
        )}
      </span>
    </Link>
  )
}
