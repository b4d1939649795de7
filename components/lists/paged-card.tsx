import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { NotLoaded } from '@/components/ui/not-loaded'

type PagedCardProps<Page, Row> = {
  query: UseInfiniteQueryResult<InfiniteData<Page>>
  rowsOf: (page: Page) => readonly Row[]
  title: string
  description: string
  /** What the rows are, for who does not see them. */
  label: string
  /** In the place of rows. */
  empty: ReactNode
  /** A list item with its key. */
  children: (row: Row) => ReactNode
}

/** A list in a card, the latest first, that grows by a button. */
export function PagedCard<Page, Row>({ query, rowsOf, title, description, label, empty, children }: PagedCardProps<Page, Row>) {
  if (!query.data) return <NotLoaded query={query} height="h-48" />
  const rows = query.data.pages.flatMap(rowsOf)
  return (
    <Card>
      <CardHeader title={title} description={description} />
      {rows.length === 0 ? empty : <ul aria-label={label}>{rows.map(children)}</ul>}
      {query.hasNextPage && (
        <div className="border-t border-border p-3 text-center">
          <Button pending={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
            Show older ones
          </Button>
        </div>
      )}
    </Card>
  )
}
