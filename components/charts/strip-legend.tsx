import type { SessionStrip } from '@/lib/charts/chart-model'
import { SYMPTOMS } from '@/lib/domain/taxonomy'
import { MarkShape } from './session-mark'

/** What the marks of a strip mean, with how many there are of each. */
export function StripLegend({ strip: { symptoms, clean }, colourOf }: { strip: SessionStrip; colourOf: (code: string) => string }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1.5 text-muted-foreground text-xs tabular-nums">
      <li className="inline-flex items-center gap-1.5">
        <MarkShape colour={null} />
        clean ({clean})
      </li>
      {symptoms.map(({ code, count }) => (
        <li key={code} className="inline-flex items-center gap-1.5">
          <MarkShape colour={colourOf(code)} />
          {code} {SYMPTOMS[code].name} ({count})
        </li>
      ))}
    </ul>
  )
}
