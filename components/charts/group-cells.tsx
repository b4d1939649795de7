import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { TableCell } from '@/components/ui/table'
import type { Change, ComparedFigure, FiltersPatch, GroupEffect, GroupMeasure, GroupTest, Unit } from '@/lib/charts/chart-model'
import { countsText, intervalText, pText, signed, valueText } from '@/lib/charts/format-value'

const CELL = 'whitespace-nowrap py-2 text-right align-top tabular-nums'

/** Most labels come less than once in a hundred turns, so that one digit would not tell them apart. */
const shownAs = (unit: Unit) => (unit === 'per 100 developer turns' ? 'ratio' : unit)

type SideProps = { measure: GroupMeasure; side: ComparedFigure; label: string; hrefOf: (link: FiltersPatch) => string }

/** A figure of one group; where filters can say what it counts it opens those episodes. */
export function SideCell({ measure: { unit, of }, side, label, hrefOf }: SideProps) {
  const value = side.tooFew ? 'too few' : valueText(side.value, shownAs(unit))
  const counts = countsText(side, unit, unit === 'turns' ? of : null)
  return (
    <TableCell className={CELL}>
      {side.link ? (
        <Link
          href={hrefOf(side.link)}
          aria-label={`${label}: ${value}, ${countsText(side, unit, of)}. Show these episodes.`}
          className={cn('text-sm underline decoration-border-strong underline-offset-4 hocus:decoration-foreground', weight(side))}
        >
          {value}
        </Link>
      ) : (
        <span className={cn('text-sm', weight(side))}>{value}</span>
      )}
      {side.interval && <span className="block text-muted-foreground text-xs">{intervalText(side.interval, shownAs(unit))}</span>}
      <span className="block text-2xs text-muted-foreground" title={countsText(side, unit, of)}>
        {counts}
      </span>
      {side.paper !== null && <span className="block text-2xs text-muted-foreground">paper {valueText(side.paper, shownAs(unit))}</span>}
    </TableCell>
  )
}

const weight = ({ tooFew }: ComparedFigure) => (tooFew ? 'text-muted-foreground' : 'font-medium')

const LEVEL = 0.05

/** The second group against the first: difference, effect, test. Strong where chance alone would hardly do as much, faint where it may. */
export function AgainstCell({ measure: { unit, change, effect, test }, name }: { measure: GroupMeasure; name: string }) {
  if (!test && !change) return <TableCell className={cn(CELL, 'text-muted-foreground text-xs')}>not compared</TableCell>
  const isClear = test !== null && test.adjusted < LEVEL
  return (
    <TableCell className={cn(CELL, 'text-xs', !isClear && 'text-muted-foreground')}>
      {change && (
        <span className="block">
          <span className={cn('text-sm', isClear && 'font-medium')}>{signed(change.difference, shownAs(unit))}</span>{' '}
          <span className="text-muted-foreground">({betweenText(change, unit)})</span>
        </span>
      )}
      {effect && <span className="block">{effectText(effect, name)}</span>}
      {test ? <TestText test={test} /> : <span className="block text-2xs">not tested</span>}
    </TableCell>
  )
}

function TestText({ test: { name, statistic, p, adjusted } }: { test: GroupTest }) {
  return (
    <span className="block text-2xs text-muted-foreground">
      <span className="block">
        {name} {statistic !== null && valueText(statistic, 'per 100 developer turns')}
      </span>
      p {pText(p)}, adjusted {pText(adjusted)}
    </span>
  )
}

/** The ends of a difference, both with their sign. */
function betweenText({ interval: { low, high } }: Change, unit: Unit): string {
  const plain = unit === 'percent' ? 'per 100 developer turns' : shownAs(unit)
  return `${signed(low, plain)} to ${signed(high, plain)}`
}

function effectText({ kind, value, interval }: GroupEffect, name: string): string {
  if (kind === 'superiority') return `${name} has more in ${valueText(value, 'percent')} of pairs`
  return `× ${valueText(value, 'ratio')}${interval ? ` (${intervalText(interval, 'ratio')})` : ''}`
}
