import Link from 'next/link'
import type { RepositorySettings } from '@/lib/contracts/repositories'

/** To what developers keep asking for in this repository. */
export function RulesLink({ repository: { id, name, sessions } }: { repository: RepositorySettings }) {
  if (sessions.counted === 0) return null
  return (
    <p>
      <Link href={`/settings/repositories/${id}`} className="underline underline-offset-2">
        Rules that developers state<span className="sr-only"> in {name}</span>
      </Link>
    </p>
  )
}
