import { Link } from '@/components/ui/link'
import type { InterventionRow } from '@/lib/charts/intervention-list'
import { HideButton } from './row-actions'

/** Other rules files of the same day and repository, whose figures are those of the row. */
export function AlikeChanges({ rows }: { rows: readonly InterventionRow[] }) {
  if (rows.length === 0) return null
  return (
    <details className="mt-1 text-xs">
      <summary className="text-muted-foreground">
        {rows.length === 1 ? 'and another rules file on that day' : `and ${rows.length} other rules files on that day`}
      </summary>
      <ul className="mt-1 grid">
        {rows.map((row) => (
          <li key={row.id} className="flex items-center justify-between gap-2">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {row.sessionId ? (
                <Link href={`/sessions/${row.sessionId}`} className="rounded underline decoration-border-strong underline-offset-2">
                  {row.title}
                </Link>
              ) : (
                row.title
              )}
            </span>
            <HideButton row={row} />
          </li>
        ))}
      </ul>
    </details>
  )
}
