import { CircleHelp } from 'lucide-react'
import type { Coverage } from '@/lib/contracts/metrics'
import { ExclusionList } from './exclusion-list'

type WhyExcludedProps = { coverage: Coverage; hrefOf: (reason: string) => string }

/** Folded: how many sessions do not count for which reason, what the reason means, and what can be done. */
export function WhyExcluded({ coverage, hrefOf }: WhyExcludedProps) {
  const count = Object.values(coverage.sessions.excluded).reduce((sum, sessions) => sum + sessions, 0)
  if (count === 0) return null
  return (
    <details className="min-w-0 basis-full text-sm sm:basis-0 sm:grow">
      <summary className="w-fit rounded text-muted-foreground hover:text-foreground">
        <CircleHelp aria-hidden className="mx-1 inline size-3.5 align-[-2px]" />
        Why {count === 1 ? '1 session does' : `${count.toLocaleString('en')} sessions do`} not count
      </summary>
      <ExclusionList excluded={coverage.sessions.excluded} hrefOf={hrefOf} className="mt-2" />
    </details>
  )
}
