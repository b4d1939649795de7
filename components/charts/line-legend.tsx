import { Link } from '@/components/ui/link'
import type { FiltersPatch, LineChart, LineLook } from '@/lib/charts/chart-model'
import { valueText } from '@/lib/charts/format-value'
import { dashOf, LineMark, PAPER_DASH } from './line-shapes'

type LineLegendProps = { chart: LineChart; colourOf: (id: string, place: number) => string; hrefOf: (link: FiltersPatch) => string }

/** The lines of a chart; those that filters can name lead to their episodes. */
export function LineLegend({ chart, colourOf, hrefOf }: LineLegendProps) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1.5 text-muted-foreground text-xs">
      {chart.lines.map((line, place) => (
        <li key={line.id} className="inline-flex items-center gap-1.5">
          <LineSwatch look={line.look} place={place} colour={colourOf(line.id, place)} />
          {line.link ? (
            <Link href={hrefOf(line.link)} className="rounded hocus:text-foreground hocus:underline">
              {line.name}
            </Link>
          ) : (
            line.name
          )}
          {line.paper !== null && <span>(paper {valueText(line.paper, chart.unit)})</span>}
        </li>
      ))}
      {chart.paper !== null && (
        <li className="inline-flex items-center gap-1.5">
          <svg aria-hidden width="24" height="12" className="shrink-0">
            <line x1="0" x2="24" y1="6" y2="6" stroke="var(--paper)" strokeWidth="1.5" strokeDasharray={PAPER_DASH} />
          </svg>
          Paper {valueText(chart.paper, chart.unit)}
        </li>
      )}
      {chart.lines.some(({ band }) => band) && <li>Shaded: 95 % interval</li>}
    </ul>
  )
}

/** A piece of the line with its mark. */
export function LineSwatch({ look, place, colour }: { look: LineLook; place: number; colour: string }) {
  return (
    <svg aria-hidden width="24" height="12" className="shrink-0">
      <line x1="0" x2="24" y1="6" y2="6" stroke={colour} strokeWidth="1.75" strokeDasharray={dashOf(look)} />
      <LineMark place={place} colour={colour} cx={12} cy={6} />
    </svg>
  )
}
