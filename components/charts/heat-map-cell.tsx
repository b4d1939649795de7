import { Link } from '@/components/ui/link'
import type { FiltersPatch, HeatCell, HeatLabel, HeatMap, HeatScale } from '@/lib/charts/chart-model'
import { intervalText, outOf, valueText } from '@/lib/charts/format-value'
import { heatTint } from '@/lib/charts/heat-tint'

type Props = {
  chart: HeatMap
  row: HeatLabel
  column: HeatLabel
  cell: HeatCell | null
  hrefOf: (link: FiltersPatch) => string
  onLook: (detail: string) => void
}

export function HeatMapCell({ chart, row, column, cell, hrefOf, onLook }: Props) {
  if (!cell) return <td className="rounded-sm bg-subtle/40" />
  const detail = detailOf(chart, row, column, cell)
  const href = cell.link && cell.count > 0 ? hrefOf(cell.link) : null
  return (
    <td
      className="rounded-sm p-0 text-center tabular-nums"
      style={{ background: shade(chart.scale, cell) }}
      onPointerEnter={() => onLook(detail)}
      onFocus={() => onLook(detail)}
    >
      {href ? (
        <Link href={href} aria-label={`${detail}. Show these episodes.`} className="block rounded-sm px-1 py-1.5 hocus:underline">
          <Words chart={chart} cell={cell} />
        </Link>
      ) : (
        <span className="block px-1 py-1.5">
          <Words chart={chart} cell={cell} />
        </span>
      )}
    </td>
  )
}

function Words({ chart: { unit }, cell: { value, tooFew, paper } }: { chart: HeatMap; cell: HeatCell }) {
  return (
    <>
      <span className="block whitespace-nowrap text-foreground text-sm">{tooFew ? 'too few' : bare(value, unit)}</span>
      <span className="block whitespace-nowrap text-2xs text-foreground">{paper === null ? ' ' : `paper ${bare(paper, unit)}`}</span>
    </>
  )
}

/** The title names the unit. */
const bare = (value: number | null, unit: HeatMap['unit']) => valueText(value, unit).replace(' %', '')

function detailOf({ unit, of }: HeatMap, row: HeatLabel, column: HeatLabel, { value, interval, count, n, tooFew, paper }: HeatCell) {
  const figure = tooFew ? 'too few to say' : valueText(value, unit)
  const range = interval ? ` (${intervalText(interval, unit)})` : ''
  const beside = paper === null ? '' : `; paper ${valueText(paper, unit)}`
  return `${row.name} × ${column.name}: ${figure}${range}, ${outOf({ count, n }, of)}${beside}`
}

/** A ratio of nothing has no interval: it may as well be chance, and gets no colour that says otherwise. */
function shade(scale: HeatScale, { value, interval, tooFew }: HeatCell): string {
  if (value === null || tooFew || (scale === 'ratio' && !interval)) return 'var(--subtle)'
  const tint = heatTint(scale, value)
  const colour = scale === 'share' ? '--heat-share' : tint < 0 ? '--heat-below' : '--heat-above'
  return `color-mix(in srgb, var(${colour}) ${Math.round(Math.abs(tint) * 100)}%, var(--surface))`
}
