import type { CalibrationBin, CalibrationChart } from '@/lib/charts/calibration-chart'
import { intervalText, valueText } from '@/lib/charts/format-value'

/** A row for each step of probability: the bar is what held, the mark what was said. */
export function CalibrationBars({ chart }: { chart: CalibrationChart }) {
  return (
    <div>
      <ul className="grid gap-1.5">
        {chart.bins.map((bin) => (
          <li
            key={bin.name}
            className="grid grid-cols-[4.5rem_minmax(0,1fr)_5.5rem] items-center gap-3 text-xs tabular-nums sm:grid-cols-[4.5rem_minmax(0,1fr)_9.5rem]"
          >
            <span className="whitespace-nowrap text-muted-foreground">{bin.name}</span>
            <Track bin={bin} />
            <span className="text-right">
              <span className="font-medium">{bin.held.tooFew ? 'too few' : valueText(bin.held.value, 'percent')}</span>
              <span className="ml-1.5 text-muted-foreground">
                {bin.held.interval && (
                  <span className="hidden sm:inline">{intervalText(bin.held.interval, 'percent').replace(' %', '')} · </span>
                )}
                n {bin.held.n}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p aria-hidden className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-muted-foreground text-xs">
        <span className="inline-flex items-center gap-1.5">
          <span className="h-2 w-4 rounded-sm bg-accent/60" /> did push back
        </span>
        <span className="inline-flex items-center gap-1.5">
          <span className="h-px w-4 bg-foreground" /> 95 % interval
        </span>
        <span className="inline-flex items-center gap-1.5">
          <span className="h-3 w-0.5 bg-foreground" /> said on average
        </span>
      </p>
    </div>
  )
}

function Track({ bin: { said, held } }: { bin: CalibrationBin }) {
  return (
    <span aria-hidden className="relative block h-4 rounded-sm bg-subtle">
      {!held.tooFew && <span className="absolute inset-y-1 left-0 rounded-sm bg-accent/60" style={{ width: `${held.value ?? 0}%` }} />}
      {held.interval && (
        <span
          className="absolute top-1/2 h-px bg-foreground"
          style={{ left: `${held.interval.low}%`, width: `${held.interval.high - held.interval.low}%` }}
        />
      )}
      {held.n > 0 && <span className="absolute inset-y-0 w-0.5 bg-foreground" style={{ left: `${said}%` }} />}
    </span>
  )
}
