import Link from 'next/link'
import { PAPER_SOURCE } from '@/lib/domain/paper'

type HowToReadProps = { classifiers: { id: string; version: number; sessions: number }[] }

/** What stands behind the numbers, and what they do not say. */
export function HowToRead({ classifiers }: HowToReadProps) {
  const behind = classifiers.map(({ id, version, sessions }) => `${id}@${version} (${sessions.toLocaleString('en')} sessions)`).join(', ')
  return (
    <section aria-label="How to read this page" className="max-w-prose pb-6 text-muted-foreground text-xs">
      <h2 className="mb-1 font-medium text-foreground text-sm">How to read this page</h2>
      <p>
        An episode is a breakdown between what the developer asked for or meant and what the agent did, made visible by the developer’s own
        pushback. What nobody objected to is not counted. Shares of symptoms add up to more than 100 %, as an episode may have several.
        Where no resolution shows, it is unknown, not unresolved. Intervals are 95 %; under ten sessions, turns or episodes no figure is
        given. The dotted marks and the column “paper” are{' '}
        <a href={PAPER_SOURCE.url} className="underline">
          {PAPER_SOURCE.title}
        </a>{' '}
        ({PAPER_SOURCE.authors}) over its 20,574 sessions.
        {behind && ` Classified by ${behind}.`}{' '}
        <Link href="/method" className="underline">
          How episodes are found, and how accurate that is
        </Link>
        .
      </p>
    </section>
  )
}
