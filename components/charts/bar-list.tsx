import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import type { Bar, BarChart, FiltersPatch } from '@/lib/charts/chart-model'
import { countsText, intervalText, outOf, valueText } from '@/lib/charts/format-value'

type BarListProps = { chart: BarChart; colourOf: (code: string) => string; hrefOf: (link: FiltersPatch) => string }

/** Horizontal bars with their intervals as whiskers and the paper's value as a mark. Plain elements: they read, tab and print well. */
export function BarList({ chart, colourOf, hrefOf }: BarListProps) {
  const widest = Math.max(
    1,
    ...chart.bars.flatMap(({ value, interval, paper, tooFew }) => [tooFew ? 0 : (value ?? 0), interval?.high ?? 0, paper ?? 0]),
  )
  return (
    <div className="@container">
      <ul className="grid gap-1">
        {chart.bars.map((bar) => (
          <li key={bar.code}>
            <BarRow
              bar={bar}
              chart={chart}
              colour={colourOf(bar.code)}
              scale={100 / widest}
              href={bar.link && bar.count > 0 ? hrefOf(bar.link) : null}
            />
          </li>
        ))}
      </ul>
      <Legend hasPaper={chart.bars.some(({ paper }) => paper !== null)} />
    </div>
  )
}

type BarRowProps = { bar: Bar; chart: BarChart; colour: string; scale: number; href: string | null }

function BarRow({ bar, chart, colour, scale, href }: BarRowProps) {
  const label = `${bar.name}: ${bar.tooFew ? 'too few to say' : valueText(bar.value, chart.unit)}, ${outOf(bar, chart.n.of)}${bar.paper === null ? '' : `; paper ${valueText(bar.paper, chart.unit)}`}`
  const row = (
    <span className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 @lg:grid-cols-[10.5rem_minmax(0,1fr)_8.5rem] @2xl:grid-cols-[14rem_minmax(0,1fr)_8.5rem]">
      <span className="text-sm leading-tight" title={bar.meaning}>
        <span className="mr-1.5 text-muted-foreground text-xs tabular-nums">{bar.code}</span>
        {bar.name}
      </span>
      <span className="text-right text-xs tabular-nums @lg:order-3">
        <span className={cn('text-sm', bar.tooFew ? 'text-muted-foreground' : 'font-medium')}>
          {bar.tooFew ? 'too few' : valueText(bar.value, chart.unit)}
        </span>
        <span className="ml-1.5 text-muted-foreground">
          {bar.interval ? intervalText(bar.interval, chart.unit).replace(' %', '') : countsText(bar, chart.unit, null)}
        </span>
      </span>
      <Track bar={bar} colour={colour} scale={scale} />
    </span>
  )
  const style = '-mx-2 block rounded-md px-2 py-1'
  if (!href) return <span className={style}>{row}</span>
  return (
    <Link href={href} aria-label={`${label}. Show these episodes.`} className={cn(style, 'hover:bg-subtle focus-visible:bg-subtle')}>
      {row}
    </Link>
  )
}

function Track({ bar: { value, interval, paper, tooFew }, colour, scale }: { bar: Bar; colour: string; scale: number }) {
  return (
    <span aria-hidden className="relative col-span-2 block h-4 @lg:order-2 @lg:col-span-1">
      {!tooFew && (
        <span className="absolute inset-y-1 left-0 rounded-sm" style={{ width: `${(value ?? 0) * scale}%`, background: colour }} />
      )}
      {interval && (
        <span
          className="absolute top-1/2 h-px bg-foreground"
          style={{ left: `${interval.low * scale}%`, width: `${(interval.high - interval.low) * scale}%` }}
        />
      )}
      {paper !== null && (
        <span className="absolute inset-y-0 w-0 border-paper border-l-2 border-dotted" style={{ left: `${paper * scale}%` }} />
      )}
    </span>
  )
}

function Legend({ hasPaper }: { hasPaper: boolean }) {
  return (
    <p aria-hidden className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-muted-foreground text-xs">
      <span className="inline-flex items-center gap-1.5">
        <span className="h-px w-4 bg-foreground" /> 95 % interval
      </span>
      {hasPaper && (
        <span className="inline-flex items-center gap-1.5">
          <span className="h-3 w-0 border-paper border-l-2 border-dotted" /> the paper
        </span>
      )}
    </p>
  )
}
