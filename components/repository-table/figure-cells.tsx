import { TableCell } from '@/components/ui/table'
import type { Figure, Unit } from '@/lib/charts/chart-model'
import { intervalText, valueText } from '@/lib/charts/format-value'
import type { PersistenceFigure } from '@/lib/charts/repository-figures'
import { Small } from './small'

/** A figure over its interval and its counts. */
export function FigureCell({ figure, unit, between }: { figure: Figure; unit: Unit; between: 'of' | 'in' }) {
  return (
    <TableCell className="whitespace-nowrap py-2 text-right tabular-nums">
      {figure.tooFew ? <TooFew /> : valueText(figure.value, unit)}
      {figure.interval && <Small>{intervalText(figure.interval, unit).replace(' %', '')}</Small>}
      <Small>{counts(figure, between)}</Small>
    </TableCell>
  )
}

/** The risk ratio over the counts that it is made from. */
export function PersistenceCell({ figure: { ratio, tooFew, afterWith, afterClean } }: { figure: PersistenceFigure }) {
  return (
    <TableCell className="whitespace-nowrap py-2 text-right tabular-nums">
      {ratio ? valueText(ratio.value, 'ratio') : tooFew ? <TooFew /> : <span className="text-muted-foreground">no ratio</span>}
      {ratio && <Small>{intervalText(ratio.interval, 'ratio')}</Small>}
      <Small>{counts(afterWith, 'of')} after one with</Small>
      <Small>{counts(afterClean, 'of')} after a clean one</Small>
    </TableCell>
  )
}

export const TooFew = () => <span className="text-muted-foreground">too few</span>

const counts = ({ count, n }: Figure, between: string) => `${count.toLocaleString('en')} ${between} ${n.toLocaleString('en')}`
