import { CsvButton } from '@/components/charts/csv-button'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { candidateBalance } from '@/lib/charts/candidate-balance'
import { intervalText, outOf, valueText } from '@/lib/charts/format-value'
import type { MethodFacts } from '@/lib/domain/method-facts'

/** How many candidates become episodes, beside the paper's share. */
export function CandidatesCard({ candidates }: { candidates: MethodFacts['candidates'] }) {
  const { title, accepted, paper, reasons, table } = candidateBalance(candidates)
  return (
    <Card>
      <CardHeader
        title={title}
        description="In all labelled sessions. Refused candidates are kept with their reason and listed under Episodes."
        actions={<CsvButton title={title} table={table} fileName="candidates" />}
      />
      <CardBody className="grid gap-4">
        <div>
          <p className="flex flex-wrap items-baseline gap-x-2 tabular-nums">
            <span className="font-semibold text-2xl tracking-tight">{valueText(accepted.value, 'percent')}</span>
            <span className="text-muted-foreground text-xs">
              {accepted.interval && `${intervalText(accepted.interval, 'percent')} · `}
              {outOf(accepted, 'candidates')} accepted · paper {valueText(paper, 'percent')}
            </span>
          </p>
          <span aria-hidden className="relative mt-2 block h-3 overflow-clip rounded-sm bg-subtle">
            <span className="absolute inset-y-0 left-0 bg-accent/60" style={{ width: `${accepted.value ?? 0}%` }} />
            <span className="absolute inset-y-0 w-0 border-foreground border-l-2 border-dotted" style={{ left: `${paper}%` }} />
          </span>
          <p className="mt-2 max-w-prose text-pretty text-muted-foreground text-xs">
            The paper’s first stage, a language model, proposes more and its second refuses more; here the rules propose only what already
            looks like pushback. The two shares need not be alike.
          </p>
        </div>
        {reasons.length > 0 && (
          <div>
            <h3 className="font-medium text-sm">Why candidates were refused</h3>
            <ul className="mt-1.5 grid gap-1 text-sm">
              {reasons.map(({ name, meaning, count }) => (
                <li key={name} className="flex gap-3">
                  <span className="w-8 shrink-0 text-right font-medium tabular-nums">{count}</span>
                  <span className="min-w-0">
                    {name} <span className="text-muted-foreground">– {meaning}</span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </CardBody>
    </Card>
  )
}
