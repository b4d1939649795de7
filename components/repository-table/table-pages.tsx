import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { REPOSITORIES_ON_PAGE } from '@/lib/domain/repository-table'

type TablePagesProps = { page: number; total: number; onGo: (page: number) => void }

/** Which rows are shown, and the way to the others. */
export function TablePages({ page, total, onGo }: TablePagesProps) {
  const pages = Math.ceil(total / REPOSITORIES_ON_PAGE)
  const first = (page - 1) * REPOSITORIES_ON_PAGE + 1
  return (
    <nav aria-label="Pages" className="flex flex-wrap items-center justify-between gap-3 border-t border-border px-4 py-2">
      <p className="text-muted-foreground text-xs tabular-nums">
        {first.toLocaleString('en')}–{Math.min(total, page * REPOSITORIES_ON_PAGE).toLocaleString('en')} of {total.toLocaleString('en')}
      </p>
      {pages > 1 && (
        <div className="flex items-center gap-2">
          <Button size="sm" disabled={page <= 1} onClick={() => onGo(page - 1)}>
            <ChevronLeft aria-hidden />
            Previous
          </Button>
          <span className="text-muted-foreground text-xs tabular-nums">
            Page {page} of {pages.toLocaleString('en')}
          </span>
          <Button size="sm" disabled={page >= pages} onClick={() => onGo(page + 1)}>
            Next
            <ChevronRight aria-hidden />
          </Button>
        </div>
      )}
    </nav>
  )
}
