import { Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { Tooltip } from '@/components/ui/tooltip'
import type { CorrectedFigure, FiltersPatch, KeyFigure, Unit } from '@/lib/charts/chart-model'
import { countsText, intervalText, signed, valueText } from '@/lib/charts/format-value'

type KeyFigureCardProps = { figure: KeyFigure; hrefOf: (link: FiltersPatch) => string }

/** One figure with its denominator, its interval, the period before and the paper's value. */
export function KeyFigureCard({ figure, hrefOf }: KeyFigureCardProps) {
  const { title, value, unit, interval, tooFew, paper, notes } = figure
  return (
    <Card className="flex flex-col p-4">
      <h2 className="flex items-center gap-1.5 text-muted-foreground text-sm">
        {title}
        {notes.length > 0 && (
          <Tooltip content={notes.join(' ')}>
            <button type="button" aria-label={`How to read "${title}"`} className="text-muted-foreground hover:text-foreground">
              <Info aria-hidden className="size-3.5" />
            </button>
          </Tooltip>
        )}
      </h2>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-2">
        <span className={cn('font-semibold text-2xl tabular-nums tracking-tight', tooFew && 'text-muted-foreground')}>
          {tooFew ? 'too few' : valueText(value, unit)}
        </span>
        {interval && <span className="text-muted-foreground text-xs tabular-nums">{intervalText(interval, unit)}</span>}
      </p>
      <p className="text-muted-foreground text-xs tabular-nums">
        <Counts figure={figure} hrefOf={hrefOf} />
      </p>
      {figure.corrected && <Corrected figure={figure.corrected} title={title} unit={unit} />}
      <dl className="mt-3 grid gap-1 border-t border-border pt-2.5 text-xs tabular-nums">
        <FigureLine name="Period before">
          <Previous figure={figure} />
        </FigureLine>
        <FigureLine name="Paper">{paper === null ? '–' : valueText(paper, unit)}</FigureLine>
      </dl>
    </Card>
  )
}

function Counts({ figure, hrefOf }: KeyFigureCardProps) {
  const counts = countsText(figure, figure.unit, figure.of)
  if (!figure.link || figure.count === 0) return counts
  return (
    <Link
      href={hrefOf(figure.link)}
      aria-label={`${figure.title}: ${counts}. Show these episodes.`}
      className="underline decoration-dotted underline-offset-2 hocus:text-foreground"
    >
      {counts}
    </Link>
  )
}

function Corrected({ figure: { value, interval, how }, title, unit }: { figure: CorrectedFigure; title: string; unit: Unit }) {
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-1 text-xs tabular-nums">
      <span className="font-medium">{valueText(value, unit)}</span>
      <span className="text-muted-foreground">{intervalText(interval, unit)}, corrected for the classifier’s errors</span>
      <Tooltip content={how}>
        <button type="button" aria-label={`How "${title}" is corrected`} className="text-muted-foreground hover:text-foreground">
          <Info aria-hidden className="size-3.5" />
        </button>
      </Tooltip>
    </p>
  )
}

/** A name and its value at the foot of a figure. */
export function FigureLine({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-3">
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="text-right">{children}</dd>
    </div>
  )
}

/** Colour would call a change good or bad; whether it is more than noise is what can be said. */
function Previous({ figure: { previous, change, unit } }: { figure: KeyFigure }) {
  if (!previous) return '–'
  if (previous.tooFew) return 'too few'
  return (
    <>
      {valueText(previous.value, unit)}
      {change && (
        <span
          className={cn('ml-1.5', change.moreThanNoise ? 'font-medium' : 'text-muted-foreground')}
          title={`95 % interval of the change: ${signed(change.interval.low, unit)} to ${signed(change.interval.high, unit)}`}
        >
          {signed(change.difference, unit)}
          {change.moreThanNoise ? '' : ' (noise)'}
        </span>
      )}
    </>
  )
}
