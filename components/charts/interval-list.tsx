import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import type { FiltersPatch, IntervalRow, IntervalList as Model } from '@/lib/charts/chart-model'
import { countsText, intervalText, valueText } from '@/lib/charts/format-value'
import { intervalAxis } from '@/lib/charts/interval-axis'
import { IntervalLegend, IntervalTicks, IntervalTrack } from './interval-track'

type Props = {
  list: Model
  hrefOf: (link: FiltersPatch) => string
  /** What a link opens, as in "Show these episodes." */
  opens?: string | ((code: string) => string)
  colourOf?: (code: string) => string
}

const COLUMNS =
  'grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-0.5 @lg:grid-cols-[9.5rem_minmax(0,1fr)_9.5rem] @lg:items-center @2xl:grid-cols-[13rem_minmax(0,1fr)_11rem]'

/** Each value as a dot with its interval on one axis, and the numbers as text. Plain elements: they read, tab and print well. */
export function IntervalList({ list, hrefOf, opens = 'these episodes', colourOf = () => 'var(--accent)' }: Props) {
  const axis = intervalAxis(list)
  const of = commonOf(list)
  return (
    <div className="@container">
      <ul className="grid">
        {list.rows.map((row) => {
          const content = (
            <span className={COLUMNS}>
              <Name row={row} />
              <Numbers row={row} unit={list.unit} of={of ? null : row.of} />
              <IntervalTrack row={row} list={list} axis={axis} colour={colourOf(row.code)} />
            </span>
          )
          const style = '-mx-2 block rounded-md px-2 py-1'
          return (
            <li key={row.code}>
              {row.link ? (
                <Link
                  href={hrefOf(row.link)}
                  aria-label={`${spoken(row, list)}. Show ${typeof opens === 'string' ? opens : opens(row.code)}.`}
                  className={cn(style, 'hocus:bg-subtle')}
                >
                  {content}
                </Link>
              ) : (
                <span className={style}>{content}</span>
              )}
            </li>
          )
        })}
      </ul>
      <div className={COLUMNS}>
        <IntervalTicks axis={axis} />
        {of && (
          <span className="col-span-2 text-right text-2xs text-muted-foreground @lg:col-span-1">{`${list.unit === 'percent' ? 'of ' : ''}${of}`}</span>
        )}
      </div>
      <IntervalLegend list={list} />
    </div>
  )
}

function Name({ row }: { row: IntervalRow }) {
  return (
    <span
      className="line-clamp-2 break-words self-center text-sm leading-tight"
      title={row.meaning ? `${row.name}: ${row.meaning}` : row.name}
    >
      {row.name}
    </span>
  )
}

/** What all rows are out of; it is said once. */
function commonOf({ rows }: Model): string | null {
  const [of, ...others] = new Set(rows.map((row) => row.of))
  return of && others.length === 0 ? of : null
}

function Numbers({ row, unit, of }: { row: IntervalRow; unit: Model['unit']; of: string | null }) {
  return (
    <span className="text-right text-xs tabular-nums @lg:order-3">
      <span className={cn('text-sm', row.tooFew ? 'text-muted-foreground' : 'font-medium')}>
        {row.tooFew ? 'too few' : valueText(row.value, unit)}
      </span>
      {row.interval && <span className="ml-1.5 text-muted-foreground">{intervalText(row.interval, unit).replace(' %', '')}</span>}
      <span className="block text-2xs text-muted-foreground">
        {countsText(row, unit, of)}
        {row.paper !== null && ` · paper ${valueText(row.paper, unit)}`}
      </span>
    </span>
  )
}

function spoken(row: IntervalRow, { unit }: Model): string {
  const value = row.tooFew ? 'too few to say' : valueText(row.value, unit)
  const interval = row.interval ? `, 95 % interval ${intervalText(row.interval, unit)}` : ''
  const paper = row.paper === null ? '' : `; paper ${valueText(row.paper, unit)}`
  return `${row.name}: ${value}${interval}, ${countsText(row, unit, row.of)}${paper}`
}
