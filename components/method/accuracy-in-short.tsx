import { Card } from '@/components/ui/card'
import type { LabelledSet, MeasuredFigure } from '@/lib/domain/method-facts'
import { PAPER_QUALITY } from '@/lib/domain/paper'

const TOLD = [
  { id: 'sensitivity', text: 'of 100 sessions with an episode are told as such' },
  { id: 'specificity', text: 'of 100 sessions without one are left alone' },
  { id: 'episodePrecision', text: 'of 100 episodes that it finds are seen by the readers too', paper: PAPER_QUALITY.precision },
  { id: 'episodeRecall', text: 'of 100 episodes that the readers see are found' },
] as const

/** The four figures that a reader needs first, in hundreds. */
export function AccuracyInShort({ gold }: { gold: LabelledSet }) {
  return (
    <ul aria-label="In short" className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {TOLD.map(({ id, text, ...beside }) => {
        const figure = gold.measures.find((measure) => measure.id === id)
        return figure && <Short key={id} figure={figure} text={text} paper={'paper' in beside ? beside.paper : null} />
      })}
    </ul>
  )
}

function Short({ figure: { value, low, high, n }, text, paper }: { figure: MeasuredFigure; text: string; paper: number | null }) {
  return (
    <li className="grid">
      <Card className="p-4">
        <p className="flex flex-wrap items-baseline gap-x-2 tabular-nums">
          <span className="font-semibold text-2xl tracking-tight">{hundreds(value)}</span>
          <span className="text-muted-foreground text-xs">
            {hundreds(low)}–{hundreds(high)}
          </span>
        </p>
        <p className="text-pretty text-sm">{text}</p>
        <p className="mt-1 text-muted-foreground text-xs">
          n {n.count} {n.of}
          {paper !== null && `; the paper’s own: ${hundreds(paper)}`}
        </p>
      </Card>
    </li>
  )
}

const hundreds = (share: number) => Math.round(100 * share)
