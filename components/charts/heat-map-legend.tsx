import type { HeatMap } from '@/lib/charts/chart-model'

const HINT = 'Point at a cell for its count and interval; the table has them all.'
const HINT_WITH_LINKS = 'Point at a cell, or tab to it, for its count and interval; the table has them all.'

/** What the shades say, and the cell that is looked at. */
export function HeatMapLegend({ chart, detail }: { chart: HeatMap; detail: string | null }) {
  return (
    <div className="mt-3 grid gap-2 text-muted-foreground text-xs">
      <p className="min-h-9 text-pretty tabular-nums">{detail ?? (hasLinks(chart) ? HINT_WITH_LINKS : HINT)}</p>
      {chart.scale === 'share' ? (
        <Ramp ends={['0 %', '100 %']} colours="var(--surface), var(--heat-share)" />
      ) : (
        <Ramp
          ends={['a third as often', 'three times']}
          colours="var(--heat-below), var(--surface), var(--heat-above)"
          middle="1, as by chance, or without an interval"
        />
      )}
    </div>
  )
}

const hasLinks = ({ cells }: HeatMap) => cells.flat().some((cell) => cell?.link && cell.count > 0)

function Ramp({ ends: [from, to], middle, colours }: { ends: [string, string]; middle?: string; colours: string }) {
  return (
    <p className="flex flex-wrap items-center gap-2">
      <span>{from}</span>
      <span
        aria-hidden
        className="h-2.5 w-40 rounded-sm border border-border"
        style={{ background: `linear-gradient(in srgb to right, ${colours})` }}
      />
      <span>{to}</span>
      {middle && <span>(unshaded: {middle})</span>}
    </p>
  )
}
