import { CountCard } from '@/components/charts/count-card'
import { KeyFigureCard } from '@/components/charts/key-figure-card'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import { keyFigures } from '@/lib/charts/key-figures'
import { knownPushbacks } from '@/lib/charts/known-pushbacks'
import type { Totals } from '@/lib/contracts/metrics'
import { paperFiguresFor } from '@/lib/domain/paper'

/** How much there is, how often something goes wrong, and how it ends. */
export function KeyFigures({ filters, hrefOf }: AnalysisProps) {
  const paper = paperFiguresFor(filters.platforms)
  return (
    <WithAnswer question="overview" filters={filters} height="h-80">
      {(answer) => (
        <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
          <CountCard
            title="Sessions"
            count={answer.current.sessions}
            detail={`${answer.current.developerTurns.toLocaleString('en')} developer turns`}
            previous={answer.previous?.totals.sessions ?? null}
            paper={paper.sessions}
          />
          <CountCard
            title="Episodes"
            count={answer.current.episodes}
            detail={pushbackText(answer.current)}
            previous={answer.previous?.totals.episodes ?? null}
            paper={paper.episodes}
          />
          {keyFigures(answer, filters).figures.map((figure) => (
            <KeyFigureCard key={figure.id} figure={figure} hrefOf={hrefOf} />
          ))}
        </div>
      )}
    </WithAnswer>
  )
}

function pushbackText({ episodes, pushbacks, resolvedBySelf }: Totals): string {
  const known = knownPushbacks({ episodes, pushbacks, selfCorrected: resolvedBySelf })
  return known === null ? 'turns of pushback not known' : `${known.toLocaleString('en')} turns of pushback`
}
