import { cn } from '@/components/ui/cn'
import type { BeforeAfter } from '@/lib/charts/before-after'
import type { Change, Figure, Unit } from '@/lib/charts/chart-model'
import { countsText, signed, valueText } from '@/lib/charts/format-value'

/** One measure on either side of a day, how far the sides lie apart, and how sure that is. */
export function BeforeAfterFigure({ figure: { name, unit, of, before, after, change, adjusted } }: { figure: BeforeAfter }) {
  return (
    <dl className="min-w-0 text-xs tabular-nums">
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="text-sm">
        {sideText(before, unit)}
        <span className="sr-only"> before, then </span>
        <span aria-hidden> → </span>
        {sideText(after, unit)}
      </dd>
      <dd className="text-2xs text-muted-foreground">
        {countsText(before, unit, null)} → {countsText(after, unit, of)}
      </dd>
      <dd className={cn('mt-0.5', !change?.moreThanNoise && 'text-muted-foreground')}>
        {change ? changeText(change, unit) : 'Too few to compare'}
      </dd>
      {adjusted && <dd className="text-2xs text-muted-foreground">Equal mix: {changeText(adjusted, unit)}</dd>}
    </dl>
  )
}

function sideText({ tooFew, value }: Figure, unit: Unit) {
  return tooFew ? <span className="text-muted-foreground">too few</span> : valueText(value, unit)
}

function changeText({ difference, interval, moreThanNoise }: Change, unit: Unit): string {
  const ends = `${signed(interval.low, unit).replace(' points', '')} to ${signed(interval.high, unit).replace(' points', '')}`
  return `${signed(difference, unit)} (${ends})${moreThanNoise ? '' : ', may be noise'}`
}
