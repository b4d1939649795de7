import { cn } from '@/components/ui/cn'
import type { IntervalList, IntervalRow } from '@/lib/charts/chart-model'
import type { IntervalAxis } from '@/lib/charts/interval-axis'

type TrackProps = { row: IntervalRow; list: IntervalList; axis: IntervalAxis; colour: string }

/** A row's line of the axis: its dot, the interval, the paper's mark and the reference. */
export function IntervalTrack({ row: { value, interval, paper, tooFew }, list: { reference }, axis, colour }: TrackProps) {
  const at = (place: number) => ({ left: `${axis.place(place)}%` })
  return (
    <span aria-hidden className="relative col-span-2 mx-1.5 block h-4 @lg:order-2 @lg:col-span-1">
      {axis.ticks.map((tick) => (
        <span key={tick} className="absolute -inset-y-1 w-px bg-border" style={at(tick)} />
      ))}
      {reference && <span className="absolute -inset-y-1 w-0 border-foreground/60 border-l border-dashed" style={at(reference.value)} />}
      {interval && (
        <span
          className="absolute top-1/2 h-0.5 -translate-y-1/2 rounded-full opacity-60"
          style={{ ...at(interval.low), width: `${axis.place(interval.high) - axis.place(interval.low)}%`, background: colour }}
        />
      )}
      {paper !== null && <span className="absolute inset-y-0 w-0 border-paper border-l-2 border-dotted" style={at(paper)} />}
      {value !== null && !tooFew && (
        <span
          className="absolute top-1/2 size-2.5 -translate-x-1/2 -translate-y-1/2 rounded-full ring-2 ring-surface"
          style={{ ...at(value), background: colour }}
        />
      )}
    </span>
  )
}

/** The title names their unit. */
export function IntervalTicks({ axis }: { axis: IntervalAxis }) {
  return (
    <span
      aria-hidden
      className="relative col-span-2 mx-1.5 block h-4 text-2xs text-muted-foreground tabular-nums @lg:col-span-1 @lg:col-start-2"
    >
      {axis.ticks.map((tick, index) => (
        <span
          key={tick}
          className={cn('absolute whitespace-nowrap', place(index, axis.ticks.length - 1))}
          style={index === axis.ticks.length - 1 ? { right: 0 } : { left: `${axis.place(tick)}%` }}
        >
          {tick.toLocaleString('en')}
        </span>
      ))}
    </span>
  )
}

/** The outermost marks stay inside, so that nothing makes a narrow page scroll. */
const place = (index: number, last: number) => (index === 0 || index === last ? '' : '-translate-x-1/2')

export function IntervalLegend({ list: { rows, reference } }: { list: IntervalList }) {
  return (
    <p aria-hidden className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-muted-foreground text-xs">
      <span className="inline-flex items-center gap-1.5">
        <span className="relative inline-flex h-0.5 w-5 items-center justify-center rounded-full bg-foreground/60">
          <span className="size-2 rounded-full bg-foreground" />
        </span>
        value and 95 % interval
      </span>
      {rows.some(({ paper }) => paper !== null) && (
        <span className="inline-flex items-center gap-1.5">
          <span className="h-3 w-0 border-paper border-l-2 border-dotted" /> the paper
        </span>
      )}
      {reference && (
        <span className="inline-flex items-center gap-1.5">
          <span className="h-3 w-0 border-foreground/60 border-l border-dashed" /> {reference.name}
        </span>
      )}
    </p>
  )
}
