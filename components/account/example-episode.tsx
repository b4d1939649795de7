import { Badge } from '@/components/ui/badge'

/** What an episode looks like, for somebody who has none yet. */
export function ExampleEpisode() {
  return (
    <figure className="w-full max-w-md">
      <div className="rounded-xl border border-border bg-surface p-5 shadow-pop">
        <p className="font-medium text-2xs text-muted-foreground uppercase tracking-wider">Example episode</p>
        <p className="mt-1 font-semibold text-lg tracking-tight">Schema changed against a stated rule</p>
        <ol className="mt-4 flex flex-col gap-3">
          <Said who="Developer" turn={1}>
            Add the export button. Leave the database schema alone.
          </Said>
          <Said who="Agent" turn={2}>
            Done. I added the button and a migration for a new column.
          </Said>
          <Said who="Developer" turn={3} pushback>
            No, I said not to touch the schema. Take the migration out.
          </Said>
        </ol>
        <div className="mt-4 flex flex-wrap gap-1.5 border-t border-border pt-4">
          <Badge tone="outline" dot="var(--symptom-s3)">
            Developer constraint violation
          </Badge>
          <Badge tone="outline" dot="var(--severity-ds2)">
            Easily reversed
          </Badge>
          <Badge tone="outline">Agent, after pushback</Badge>
        </div>
      </div>
      <figcaption className="mt-4 text-balance text-center text-muted-foreground">
        Pushback finds where developers had to correct their agents, quotes the turn, and shows what recurs.
      </figcaption>
    </figure>
  )
}

type SaidProps = { who: string; turn: number; pushback?: boolean; children: string }

function Said({ who, turn, pushback = false, children }: SaidProps) {
  return (
    <li className={pushback ? '-mx-2 rounded-md bg-danger-soft px-2 py-1.5' : undefined}>
      <p className="text-2xs text-muted-foreground">
        {who} · turn {turn}
      </p>
      <p>{children}</p>
    </li>
  )
}
