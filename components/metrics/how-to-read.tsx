import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { countOf } from '@/lib/charts/format-value'
import { metric } from '@/lib/client/metrics'
import type { Filters } from '@/lib/domain/filters'
import { PAPER_SOURCE } from '@/lib/domain/paper'

/** What stands behind the numbers of a page, and what they do not say. `children` is the page's own part of the paragraph. */
export function HowToRead({ filters, children }: { filters: Filters; children: ReactNode }) {
  const { data } = useQuery(metric('overview', filters))
  const behind = (data?.classifiers ?? []).map(({ id, version, sessions }) => `${id}@${version} (${countOf(sessions, 'sessions')})`)
  return (
    <section aria-label="How to read this page" className="max-w-prose pb-6 text-muted-foreground text-xs">
      <h2 className="mb-1 font-medium text-foreground text-sm">How to read this page</h2>
      <p>
        {children} Intervals are 95 %; under ten sessions, turns or episodes no figure is given. “Paper” is{' '}
        <a href={PAPER_SOURCE.url} className="underline">
          {PAPER_SOURCE.title}
        </a>{' '}
        ({PAPER_SOURCE.authors}) over its 20,574 sessions.
        {behind.length > 0 && ` Classified by ${behind.join(', ')}.`}{' '}
        <Link href="/method" className="underline">
          How episodes are found, and how accurate that is
        </Link>
        .
      </p>
    </section>
  )
}
