import { Link } from '@/components/ui/link'
import type { TrendSeries } from '@/lib/charts/chart-model'

type SymptomLegendProps = { series: TrendSeries[]; colourOf: (code: string) => string; hrefOf: (code: TrendSeries['code']) => string }

/** The colours of a trend, each a way to its episodes that works from the keyboard too. */
export function SymptomLegend({ series, colourOf, hrefOf }: SymptomLegendProps) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1.5 text-xs">
      {series.map(({ code, name }) => (
        <li key={code}>
          <Link
            href={hrefOf(code)}
            className="inline-flex items-center gap-1.5 rounded text-muted-foreground hocus:text-foreground hocus:underline"
          >
            <span aria-hidden className="size-2 rounded-full" style={{ background: colourOf(code) }} />
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
