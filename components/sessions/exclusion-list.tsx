import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { exclusionOf } from './exclusions'

type ExclusionListProps = { excluded: Record<string, number>; hrefOf: (reason: string) => string; className?: string }

/** The reasons for which sessions do not count, the most frequent first, each with what it means and where to go on. */
export function ExclusionList({ excluded, hrefOf, className }: ExclusionListProps) {
  const reasons = Object.entries(excluded).toSorted((a, b) => b[1] - a[1])
  return (
    <ul className={cn('grid max-w-3xl gap-3', className)}>
      {reasons.map(([reason, count]) => {
        const { name, why, action } = exclusionOf(reason)
        return (
          <li key={reason} className="grid grid-cols-[2.5rem_minmax(0,1fr)]">
            <span className="font-medium tabular-nums">{count.toLocaleString('en')}</span>
            <div>
              <p className="font-medium first-letter:uppercase">{name}</p>
              <p className="text-muted-foreground">{why}</p>
              <p className="mt-0.5 flex flex-wrap gap-x-4 text-accent">
                <Link href={hrefOf(reason)} className="hover:underline">
                  See them<span className="sr-only">, excluded: {name}</span>
                </Link>
                {action && (
                  <Link href={action.href} className="hover:underline">
                    {action.label}
                    <span className="sr-only">: {name}</span>
                  </Link>
                )}
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
