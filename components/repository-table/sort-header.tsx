import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { cn } from '@/components/ui/cn'
import { TableHeader } from '@/components/ui/table'
import type { RepositorySort, SortOrder } from '@/lib/contracts/analytics/repositories'

type SortHeaderProps = {
  column: RepositorySort
  name: string
  /** What the column holds, for those who point at it. */
  meaning: string
  sort: RepositorySort
  order: SortOrder
  onSort: (column: RepositorySort) => void
  className?: string
}

/** A column's name, which sorts by it. */
export function SortHeader({ column, name, meaning, sort, order, onSort, className }: SortHeaderProps) {
  const isSorted = column === sort
  const Icon = isSorted ? (order === 'asc' ? ArrowUp : ArrowDown) : ChevronsUpDown
  return (
    <TableHeader aria-sort={isSorted ? SPOKEN[order] : undefined} className={className}>
      <button
        type="button"
        title={meaning}
        onClick={() => onSort(column)}
        className={cn('inline-flex h-8 items-center gap-1 rounded-sm hover:text-foreground', isSorted && 'text-foreground')}
      >
        {name}
        <Icon aria-hidden className={cn('size-3', !isSorted && 'opacity-50')} />
      </button>
    </TableHeader>
  )
}

const SPOKEN = { asc: 'ascending', desc: 'descending' } as const
