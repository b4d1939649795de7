import { Network } from 'lucide-react'
import { Link } from '@/components/ui/link'
import type { SessionDetail } from '@/lib/contracts/sessions'

/** The session that started this sub-agent, and the sub-agents that this one started. */
export function SessionFamily({ family: { parent, subagents } }: Pick<SessionDetail, 'family'>) {
  return (
    <>
      {parent && (
        <p className="mt-3 text-sm">
          <span className="text-muted-foreground">Sub-agent of</span>{' '}
          <Link href={`/sessions/${parent.id}`} className="underline underline-offset-2 [overflow-wrap:anywhere]">
            {parent.title}
          </Link>
        </p>
      )}
      {subagents.length > 0 && (
        <details className="mt-3 text-xs">
          <summary className="w-fit rounded text-muted-foreground hover:text-foreground">
            <Network aria-hidden className="mx-1 inline size-3.5 align-[-2px]" />
            Sub-agents ({subagents.length})
          </summary>
          <ul className="mt-1 grid max-h-60 gap-1 overflow-y-auto pl-5">
            {subagents.map(({ id, title }) => (
              <li key={id} className="min-w-0">
                <Link href={`/sessions/${id}`} className="line-clamp-1 w-fit hover:underline [overflow-wrap:anywhere]">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
