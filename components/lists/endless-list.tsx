'use client'

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import type { Pages } from './pages-of'
import { useDocumentTop } from './use-document-top'

type EndlessListProps<T> = {
  label: string
  pages: Pages<T>
  /** Of most rows, in pixels; each is measured when it is drawn. */
  height: number
  children: (row: T) => ReactNode
}

/** Rows before the end at which the next page is asked for. */
const AHEAD = 15

/** Rows that scroll with the page: only those in sight are drawn, and the next page is asked for when the end comes near. */
export function EndlessList<T extends { id: string }>({ label, pages, height, children }: EndlessListProps<T>) {
  const { rows, loadMore, isLoadingMore, failure } = pages
  const list = useRef<HTMLUListElement>(null)
  const scrollMargin = useDocumentTop(list)
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    scrollMargin,
  })
  const drawn = virtual.getVirtualItems()
  const isNearEnd = (drawn.at(-1)?.index ?? 0) >= rows.length - AHEAD
  useEffect(() => {
    if (isNearEnd && failure === null) loadMore?.()
  }, [isNearEnd, failure, loadMore])
  return (
    <>
      <ul ref={list} aria-label={label} className="relative" style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => {
          const row = rows[index]
          return (
            <li
              key={key}
              data-index={index}
              ref={virtual.measureElement}
              aria-setsize={loadMore || isLoadingMore ? -1 : rows.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 border-b border-border last:border-b-0"
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              {row && children(row)}
            </li>
          )
        })}
      </ul>
      {isLoadingMore && (
        <p className="flex justify-center border-t border-border py-4">
          <Spinner />
          <span className="sr-only">Loading more</span>
        </p>
      )}
      {failure !== null && loadMore && (
        <Alert
          tone="danger"
          title="The rest of the list did not come"
          className="m-3"
          actions={<Button onClick={loadMore}>Try again</Button>}
        >
          {failure}
        </Alert>
      )}
    </>
  )
}
