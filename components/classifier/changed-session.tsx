import { Instant } from '@/components/layout/instant'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import type { Versions } from '@/lib/client/classifier'
import type { EpisodeChange, ChangedSession as Row } from '@/lib/contracts/classifier'
import { labelChanges } from './label-changes'

const SHOWN = 5

/** One session with the episodes that differ; each leads to its turn. */
export function ChangedSession({ session: { id, title, repository, startedAt, changes }, versions }: { session: Row; versions: Versions }) {
  const rest = changes.length - SHOWN
  return (
    <div className="px-4 py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Link href={`/sessions/${id}`} className="font-medium text-sm [overflow-wrap:anywhere] hover:underline">
          {title}
        </Link>
        <span className="text-muted-foreground text-xs">
          {repository} · <Instant at={startedAt} show="date" />
        </span>
      </p>
      <ul className="mt-1.5 grid gap-1">
        {changes.slice(0, SHOWN).map((change) => (
          <Change key={`${change.turn}-${change.name}-${change.a === null}`} session={id} change={change} versions={versions} />
        ))}
      </ul>
      {rest > 0 && <p className="mt-1 text-muted-foreground text-xs">and {rest.toLocaleString('en')} more</p>}
    </div>
  )
}

type ChangeProps = { session: string; change: EpisodeChange; versions: Versions }

function Change({ session, change, versions }: ChangeProps) {
  const { tone, name } = kindOf(change, versions)
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5 text-xs">
      <Badge tone={tone}>{name}</Badge>
      <Link href={`/sessions/${session}#turn-${change.turn}`} className="[overflow-wrap:anywhere] hover:underline">
        {change.name} <span className="whitespace-nowrap text-muted-foreground tabular-nums">turn {change.turn}</span>
      </Link>
      <span className="text-muted-foreground">{labelChanges(change)}</span>
    </li>
  )
}

function kindOf({ a, b }: EpisodeChange, versions: Versions): { tone: BadgeTone; name: string } {
  if (a === null) return { tone: 'success', name: `only in ${versions.b}` }
  if (b === null) return { tone: 'warning', name: `only in ${versions.a}` }
  return { tone: 'neutral', name: 'other labels' }
}
