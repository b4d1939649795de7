'use client'

import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useRef } from 'react'
import { FileRow } from './file-row'
import type { QueueRow } from './queue-rows'
import { ResultRow } from './result-row'

/** Draws only the rows in sight: a queue may hold 10,000. Give it another `key` where other rows are shown. */
export function QueueList({ rows }: { rows: readonly QueueRow[] }) {
  const scroller = useRef<HTMLDivElement>(null)
  const latest = useRef(rows)
  latest.current = rows
  // A new function would make the virtualizer measure every row again, several times a second.
  const keyOf = useCallback((index: number) => latest.current[index]?.key ?? index, [])
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: () => 44,
    overscan: 8,
  })
  if (rows.length === 0) return <p className="border-t border-border px-4 py-6 text-center text-muted-foreground">No such file.</p>

  return (
    <section
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Uploaded files"
      className="max-h-[26rem] overflow-y-auto border-t border-border -outline-offset-2"
    >
      <ul className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            data-index={index}
            ref={virtual.measureElement}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className="absolute inset-x-0 border-b border-border"
            style={{ transform: `translateY(${start}px)` }}
          >
            <Row row={rows[index]} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Row({ row }: { row: QueueRow | undefined }) {
  if (!row) return null
  return row.kind === 'file' ? <FileRow file={row.file} /> : <ResultRow result={row.result} nested={row.nested} />
}
