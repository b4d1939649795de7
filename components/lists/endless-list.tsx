'use client'

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import { Spinner } from '@/components/ui/spinner'

type EndlessListProps<T> = {
  label: string
  rows: readonly T[]
  keyOf: (row: T) => string
  height: number
  hasMore: boolean
  onMore: () => void
  children: (row: T) => ReactNode
}

/** Rows that scroll with the page: only those in sight are drawn, and the next page is asked for when the end comes near. */
export function EndlessList<T>({ label, rows, keyOf, height, hasMore, onMore, children }: EndlessListProps<T>) {
  const list = useRef<HTMLUListElement>(null)
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    getItemKey: (index) => {
      const row = rows[index]
      return row === undefined ? index : keyOf(row)
    },
    overscan: 12,
    scrollMargin: list.current?.offsetTop ?? 0,
  })
  const items = virtual.getVirtualItems()
  const lastSeen = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && lastSeen >= rows.length - 15) onMore()
  }, [hasMore, lastSeen, rows.length, onMore])
  return (
    <>
      <ul ref={list} aria-label={label} className="relative" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index]
          return (
            <li
              key={key}
              data-index={index}
              ref={virtual.measureElement}
              aria-setsize={hasMore ? -1 : rows.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 border-border border-b"
              style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
            >
              {row !== undefined && children(row)}
            </li>
          )
        })}
      </ul>
      {hasMore && (
        <p className="flex justify-center py-4">
          <Spinner />
          <span className="sr-only">Loading more</span>
        </p>
      )}
    </>
  )
}
