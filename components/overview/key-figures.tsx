import { KeyFigureCard } from '@/components/charts/key-figure-card'
import { keyFigures } from '@/lib/charts/key-figures'
import type { Filters } from '@/lib/domain/filters'
import { WithAnswer } from './with-answer'

export function KeyFigures({ filters }: { filters: Filters }) {
  return (
    <WithAnswer question="overview" filters={filters} height="h-44">
      {(answer) => (
        <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
          {keyFigures(answer, filters).figures.map((figure) => (
            <KeyFigureCard key={figure.id} figure={figure} />
          ))}
        </div>
      )}
    </WithAnswer>
  )
}
