import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { FigureLine } from './key-figure-card'

type CountCardProps = { title: string; count: number; detail: string; previous: number | null; paper: number; href: string }

/** A plain count: what the shares beside it are out of. */
export function CountCard({ title, count, detail, previous, paper, href }: CountCardProps) {
  return (
    <Card className="flex flex-col p-4">
      <h2 className="text-muted-foreground text-sm">{title}</h2>
      <p className="mt-2 font-semibold text-2xl tabular-nums tracking-tight">
        <Link
          href={href}
          aria-label={`${title}: ${count.toLocaleString('en')}. Show them.`}
          className="rounded underline-offset-4 hocus:underline"
        >
          {count.toLocaleString('en')}
        </Link>
      </p>
      <p className="text-muted-foreground text-xs tabular-nums">{detail}</p>
      <dl className="mt-3 grid gap-1 border-border border-t pt-2.5 text-xs tabular-nums">
        <FigureLine name="Period before">{previous === null ? '–' : previous.toLocaleString('en')}</FigureLine>
        <FigureLine name="Paper">{paper.toLocaleString('en')}</FigureLine>
      </dl>
    </Card>
  )
}
