import { exclusionOf } from '@/components/sessions/exclusions'
import { Link } from '@/components/ui/link'
import type { RepositorySettings } from '@/lib/contracts/repositories'
import { NO_REPOSITORY } from '@/lib/domain/repository-name'
import { MergeDialog } from './merge-dialog'
import { OtherNames } from './other-names'
import { RenameDialog } from './rename-dialog'
import { RepositoryRules } from './repository-rules'
import { RulesLink } from './rules-link'

type RepositoryEntryProps = { repository: RepositorySettings; others: readonly RepositorySettings[] }

/** One repository: its names, what its sessions come to, and its rules. */
export function RepositoryEntry({ repository, others }: RepositoryEntryProps) {
  return (
    <li className="grid gap-2 px-4 py-3 text-sm">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 className="font-medium text-base [overflow-wrap:anywhere]">{repository.name}</h2>
          <Numbers repository={repository} />
        </div>
        {repository.name !== NO_REPOSITORY && (
          <div className="flex shrink-0 gap-2">
            <RenameDialog repository={repository} />
            {others.length > 0 && <MergeDialog repository={repository} others={others} />}
          </div>
        )}
      </div>
      <RulesLink repository={repository} />
      <OtherNames repository={repository} />
      <RepositoryRules repository={repository} />
    </li>
  )
}

function Numbers({ repository: { id, name, sessions } }: { repository: RepositorySettings }) {
  const reasons = Object.entries(sessions.excluded).toSorted((a, b) => b[1] - a[1])
  const rest = sessions.pending + sessions.failed
  return (
    <p className="text-muted-foreground text-xs tabular-nums">
      <Link href={`/sessions?repository=${id}&subagents=true`} className="text-foreground underline underline-offset-2">
        {sessions.all.toLocaleString('en')} {sessions.all === 1 ? 'session' : 'sessions'}
        <span className="sr-only"> of {name}</span>
      </Link>
      , {sessions.counted.toLocaleString('en')} counted
      {rest > 0 && `, ${rest.toLocaleString('en')} not classified yet`}
      {reasons.map(([reason, count]) => (
        <span key={reason}>
          {', '}
          {count.toLocaleString('en')} excluded ({exclusionOf(reason).name})
        </span>
      ))}
    </p>
  )
}
