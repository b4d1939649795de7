import { sessionsHref } from '@/components/behaviour/sessions-href'
import { CountCard } from '@/components/charts/count-card'
import { CsvButton } from '@/components/charts/csv-button'
import { KeyFigureCard } from '@/components/charts/key-figure-card'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import { countOf } from '@/lib/charts/format-value'
import { keyFigures } from '@/lib/charts/key-figures'
import { knownPushbacks } from '@/lib/charts/known-pushbacks'
import type { Overview, Totals } from '@/lib/contracts/metrics'
import { paperFiguresFor } from '@/lib/domain/paper'

/** How much there is, how often something goes wrong, and how it ends. */
export function KeyFigures(props: AnalysisProps) {
  return (
    <WithAnswer question="overview" filters={props.filters} height="h-80">
      {(answer) => <Figures {...props} answer={answer} />}
    </WithAnswer>
  )
}

function Figures({ answer, filters, hrefOf }: AnalysisProps & { answer: Overview }) {
  const { current, previous } = answer
  const { figures, table } = keyFigures(answer, filters)
  const paper = paperFiguresFor(filters.platforms)
  return (
    <section aria-label="Key figures" className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
      <div className="col-span-full -mb-2 flex items-center justify-between">
        <h2 className="font-medium text-base">Key figures</h2>
        <CsvButton title="Key figures" table={table} fileName="key-figures" />
      </div>
      <CountCard
        title="Sessions"
        count={current.sessions}
        detail={countOf(current.developerTurns, 'developer turns')}
        previous={previous?.totals.sessions ?? null}
        paper={paper.sessions}
        href={sessionsHref(filters, { symptoms: [], severities: [] })}
      />
      <CountCard
        title="Episodes"
        count={current.episodes}
        detail={pushbackText(current)}
        previous={previous?.totals.episodes ?? null}
        paper={paper.episodes}
        href={hrefOf({})}
      />
      {figures.map((figure) => (
        <KeyFigureCard key={figure.id} figure={figure} hrefOf={hrefOf} />
      ))}
    </section>
  )
}

function pushbackText({ episodes, pushbacks, resolvedBySelf }: Totals): string {
  const known = knownPushbacks({ episodes, pushbacks, selfCorrected: resolvedBySelf })
  return known === null ? 'turns of pushback not known' : countOf(known, 'turns of pushback')
}
