'use client'

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { useDocumentTop } from '@/components/lists/use-document-top'
import type { TranscriptRow } from './transcript-rows'
import type { Place } from './use-place'

/** Room above a turn that is scrolled to, for the bar of narrow screens. */
const MARGIN_ABOVE = 56

/** Only the rows in sight are drawn. Scrolls to the turn of the place, and tells which turn the reader is at. */
export function useRows(rows: readonly TranscriptRow[], place: Place) {
  const list = useRef<HTMLOListElement>(null)
  const scrollMargin = useDocumentTop(list)
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => estimate(rows[index]),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 15,
    scrollMargin,
    scrollPaddingStart: MARGIN_ABOVE,
  })
  const heads = useMemo(
    () => new Map(rows.flatMap(({ turn, content }, index) => (content.type === 'head' ? [[turn.number, index]] : []))),
    [rows],
  )

  const isPlaced = scrollMargin > 0
  useEffect(() => {
    const index = place.turn === null ? undefined : heads.get(place.turn)
    if (index === undefined || !isPlaced) return
    virtual.scrollToIndex(index, { align: 'start' })
    return focusWhenDrawn(`turn-${place.turn}`)
  }, [place, heads, virtual, isPlaced])

  const turnInSight = (): number => {
    const top = (virtual.scrollOffset ?? 0) + MARGIN_ABOVE
    const head = place.turn === null ? undefined : virtual.measurementsCache[heads.get(place.turn) ?? -1]
    if (place.turn !== null && head && head.start >= top - MARGIN_ABOVE && head.start < top + window.innerHeight) return place.turn
    return rows[virtual.getVirtualItemForOffset(top + 1)?.index ?? 0]?.turn.number ?? 1
  }
  return { list, virtual, scrollMargin, turnInSight }
}

/** So that Tab goes on from the turn, and a screen reader speaks it. It is drawn some frames after the scroll. */
function focusWhenDrawn(id: string): () => void {
  let frame = 0
  const attempt = (left: number) => {
    const element = document.getElementById(id)
    if (element) element.focus({ preventScroll: true })
    else if (left > 0) frame = requestAnimationFrame(() => attempt(left - 1))
  }
  attempt(60)
  return () => cancelAnimationFrame(frame)
}

function estimate(row: TranscriptRow | undefined): number {
  if (!row) return 30
  if (row.content.type === 'head') return 50
  if (row.content.type !== 'words') return 32
  return 16 + 23 * Math.min(30, Math.ceil(row.content.text.length / 90) + row.content.text.split('\n').length - 1)
}
