import { dayText } from '@/components/charts/day-text'
import { Link } from '@/components/ui/link'
import type { ChangeGroup } from '@/lib/charts/change-groups'
import { KINDS } from '@/lib/charts/intervention-list'
import { AlikeChanges } from './alike-changes'
import { BeforeAfterFigure } from './before-after-figure'
import { KIND_ICONS } from './kind-icons'
import { RowActions } from './row-actions'

/** What changed, when and where, and what stands on either side of it. */
export function InterventionRow({ group: { first: row, alike } }: { group: ChangeGroup }) {
  const { kind, day, title, note, where, sessionId, figures, cautions } = row
  const Icon = KIND_ICONS[kind]
  return (
    <li>
      <article
        aria-label={title}
        className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-2 px-4 py-3 lg:grid-cols-[minmax(0,1fr)_30rem_4rem]"
      >
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-2 text-muted-foreground text-xs">
            <Icon aria-hidden className="size-3.5 shrink-0" />
            {KINDS[kind]}
            <time dateTime={day} className="tabular-nums">
              {dayText(day)}
            </time>
          </p>
          <h3 className="font-medium text-sm [overflow-wrap:anywhere]">
            {sessionId ? (
              <Link
                href={`/sessions/${sessionId}`}
                className="rounded underline decoration-border-strong underline-offset-2 hocus:decoration-current"
              >
                {title}
              </Link>
            ) : (
              title
            )}
          </h3>
          <p className="text-muted-foreground text-xs [overflow-wrap:anywhere]">{where}</p>
          {cautions.length > 0 && <p className="text-muted-foreground text-xs">{cautions.join(' ')}</p>}
          <AlikeChanges rows={alike} />
          {note && <p className="mt-1 max-w-prose whitespace-pre-line text-xs [overflow-wrap:anywhere]">{note}</p>}
        </div>
        <RowActions row={row} />
        <div className="col-span-full grid gap-x-4 gap-y-2 sm:grid-cols-2 lg:col-span-1 lg:col-start-2 lg:row-start-1">
          {figures.map((figure) => (
            <BeforeAfterFigure key={figure.id} figure={figure} />
          ))}
        </div>
      </article>
    </li>
  )
}
