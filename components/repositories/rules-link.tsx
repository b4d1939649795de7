import { Link } from '@/components/ui/link'
import type { RepositorySettings } from '@/lib/contracts/repositories'

/** To the figures of this repository, and to what developers keep asking for in it. */
export function RulesLink({ repository: { id, name, sessions } }: { repository: RepositorySettings }) {
  if (sessions.counted === 0) return null
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1">
      <Link href={`/repositories/${id}`} className="underline underline-offset-2">
        Figures<span className="sr-only"> of {name}</span>
      </Link>
      <Link href={`/settings/repositories/${id}`} className="underline underline-offset-2">
        Rules that developers state<span className="sr-only"> in {name}</span>
      </Link>
    </p>
  )
}
