'use client'

import { useQuery } from '@tanstack/react-query'
import { Bookmark } from 'lucide-react'
import { Link } from '@/components/ui/link'
import { savedViews } from '@/lib/client/saved-views'
import { NO_FILTERS, paramsFromFilters } from '@/lib/domain/filters'

/** The overview under each pinned view. Nothing while none is. */
export function PinnedViews({ onNavigate }: { onNavigate?: () => void }) {
  const { data } = useQuery(savedViews())
  const pinned = data?.items.filter(({ isPinned }) => isPinned) ?? []
  if (pinned.length === 0) return null
  return (
    <nav aria-label="Pinned views" className="mt-3">
      <p aria-hidden className="px-2 pb-1 font-medium text-muted-foreground text-xs">
        Views
      </p>
      <ul className="flex flex-col gap-px">
        {pinned.map(({ id, name, filters }) => (
          <li key={id}>
            <Link
              href={`/?${paramsFromFilters({ ...NO_FILTERS, ...filters })}`}
              prefetch={false}
              onClick={onNavigate}
              className="flex h-8 items-center gap-2.5 rounded-md px-2 font-medium text-muted-foreground text-sm transition-colors hover:bg-foreground/5 hover:text-foreground max-lg:h-10"
            >
              <Bookmark aria-hidden className="size-4 shrink-0" />
              <span className="truncate">{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
