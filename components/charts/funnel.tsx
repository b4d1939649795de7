import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import type { Figure, FiltersPatch, FunnelChart, FunnelStage } from '@/lib/charts/chart-model'
import { intervalText, valueText } from '@/lib/charts/format-value'

type FunnelProps = { chart: FunnelChart; hrefOf: (link: FiltersPatch) => string }

/** Stages as bars of their counts, each with its share of the stage it is out of. */
export function Funnel({ chart, hrefOf }: FunnelProps) {
  const most = Math.max(1, ...chart.stages.map(({ count }) => count))
  return (
    <ol className="grid gap-2.5">
      {chart.stages.map((stage) => (
        <li key={stage.id}>
          <Stage stage={stage} width={(100 * stage.count) / most} href={stage.link && stage.count > 0 ? hrefOf(stage.link) : null} />
        </li>
      ))}
    </ol>
  )
}

function Stage({ stage: { name, count, of, share, paper }, width, href }: { stage: FunnelStage; width: number; href: string | null }) {
  const content = (
    <>
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="text-sm">{name}</span>
        <span className="font-medium text-sm tabular-nums">{count.toLocaleString('en')}</span>
      </span>
      <span aria-hidden className="my-1 block h-2 rounded-sm bg-subtle">
        <span className="block h-2 rounded-sm bg-accent" style={{ width: `${width}%` }} />
      </span>
      <span className="flex flex-wrap justify-between gap-x-3 text-muted-foreground text-xs tabular-nums">
        <span>{share && of ? shareText(share, of) : ' '}</span>
        {paper !== null && <span>paper {valueText(paper, 'percent')}</span>}
      </span>
    </>
  )
  const style = '-mx-2 block rounded-md px-2 py-1'
  return href ? (
    <Link href={href} className={cn(style, 'hocus:bg-subtle')}>
      {content}
    </Link>
  ) : (
    <div className={style}>{content}</div>
  )
}

function shareText({ tooFew, value, interval }: Figure, of: string): string {
  if (tooFew) return `too few ${of} for a share`
  return `${valueText(value, 'percent')} of ${of}${interval ? ` (${intervalText(interval, 'percent')})` : ''}`
}
