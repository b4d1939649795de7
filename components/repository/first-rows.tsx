import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { pagesOf } from '@/components/lists/pages-of'
import { Button } from '@/components/ui/button'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { NotLoaded } from '@/components/ui/not-loaded'

type FirstRowsProps<T> = {
  title: string
  description: string
  query: UseInfiniteQueryResult<InfiniteData<{ rows: T[]; nextCursor: string | null; total: number | null }>, Error>
  noun: string
  /** Of the whole list. */
  href: string
  empty: string
  children: (row: T) => ReactNode
}

const SHOWN = 5

/** The first of a list, and the way to the rest. */
export function FirstRows<T extends { id: string }>({ title, description, query, noun, href, empty, children }: FirstRowsProps<T>) {
  const pages = pagesOf(query)
  if (!pages) return <NotLoaded query={query} height="h-64" />
  const { rows, total } = pages
  return (
    <Card className="overflow-clip">
      <CardHeader
        title={title}
        description={description}
        actions={
          total > 0 && (
            <Button asChild>
              <Link href={href}>
                {total === 1 ? `See the ${noun}` : `See all ${total.toLocaleString('en')}${total >= 10_000 ? ' and more' : ''} ${noun}s`}
              </Link>
            </Button>
          )
        }
      />
      {rows.length === 0 ? (
        <CardBody className="text-muted-foreground">{empty}</CardBody>
      ) : (
        <ul aria-label={title} className="divide-y divide-border border-t border-border">
          {rows.slice(0, SHOWN).map((row) => (
            <li key={row.id}>{children(row)}</li>
          ))}
        </ul>
      )}
    </Card>
  )
}
