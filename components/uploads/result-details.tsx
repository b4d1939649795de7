import type { ReactNode } from 'react'
import { exclusionOf } from '@/components/sessions/exclusions'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import type { FileResult } from '@/lib/contracts/upload'
import { countOf } from './count-of'

const SHOWN_WARNINGS = 20

export function ResultDetails({ result: { outcome, sessions, warnings, masked, error } }: { result: FileResult }) {
  const kinds = Object.entries(masked)
  return (
    <dl className="grid gap-x-4 gap-y-2 px-4 pt-1 pb-3.5 pl-10 text-xs sm:grid-cols-[7rem_minmax(0,1fr)]">
      {sessions.length > 0 && (
        <Entry name={outcome === 'duplicate' ? 'Same as' : sessions.length === 1 ? 'Session' : 'Sessions'}>
          <ul className="flex flex-col gap-1">
            {sessions.map((session) => (
              <li key={session.id} className="flex flex-wrap items-center gap-x-2">
                <Link href={`/sessions/${session.id}`} className="font-medium text-accent hover:underline">
                  {session.title}
                </Link>
                <span className="text-muted-foreground tabular-nums">
                  {countOf(session.developerTurns, 'developer turn')}, {countOf(session.agentTurns, 'agent turn')}
                </span>
                {session.exclusion && <Badge tone="outline">not counted: {exclusionOf(session.exclusion).name}</Badge>}
              </li>
            ))}
          </ul>
        </Entry>
      )}
      {warnings.length > 0 && (
        <Entry name="Warnings">
          <ul className="flex flex-col gap-0.5">
            {warnings.slice(0, SHOWN_WARNINGS).map((warning, index) => (
              <li key={index}>
                {warning.line !== null && (
                  <span className="text-muted-foreground tabular-nums">line {warning.line.toLocaleString('en')}: </span>
                )}
                {warning.message}
              </li>
            ))}
            {warnings.length > SHOWN_WARNINGS && <li className="text-muted-foreground">and {warnings.length - SHOWN_WARNINGS} more</li>}
          </ul>
        </Entry>
      )}
      {kinds.length > 0 && (
        <Entry name="Masked">{kinds.map(([kind, count]) => `${count.toLocaleString('en')} × ${kind}`).join(', ')}</Entry>
      )}
      {error && <Entry name="Error code">{<code className="font-mono">{error.code}</code>}</Entry>}
      {sessions.length + warnings.length + kinds.length === 0 && !error && <Entry name="Details">Nothing else to tell.</Entry>}
    </dl>
  )
}

function Entry({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  )
}
