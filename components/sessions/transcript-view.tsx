'use client'

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { FileQuestionMark } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { Turn } from '@/lib/domain/transcript'
import type { Mark } from './marks'
import { TurnView } from './turn-view'
import type { TurnInView } from './use-turn-in-view'

type TranscriptViewProps = { turns: Turn[]; marks: Map<number, Mark[]>; turn: TurnInView }

/** Only the turns in sight are drawn: a session may have hundreds, with thousands of tool calls. */
export function TranscriptView({ turns, marks, turn }: TranscriptViewProps) {
  const list = useRef<HTMLOListElement>(null)
  const virtual = useWindowVirtualizer({
    count: turns.length,
    estimateSize: () => 180,
    overscan: 6,
    scrollMargin: list.current?.offsetTop ?? 0,
  })
  const { current, onScrollTo } = turn
  useEffect(() => {
    onScrollTo((number) => virtual.scrollToIndex(number - 1, { align: 'start' }))
  }, [onScrollTo, virtual])

  if (turns.length === 0)
    return (
      <Card>
        <EmptyState icon={FileQuestionMark} title="Nobody speaks in this session">
          The file has a header and no turns. It is kept, and does not count.
        </EmptyState>
      </Card>
    )
  return (
    <ol ref={list} aria-label="Transcript" className="relative min-w-0" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const shown = turns[index]
        return (
          <li
            key={key}
            data-index={index}
            ref={virtual.measureElement}
            aria-setsize={turns.length}
            aria-posinset={index + 1}
            className="absolute inset-x-0 pb-3"
            style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
          >
            {shown && <TurnView turn={shown} marks={marks.get(shown.number) ?? []} isCurrent={current === shown.number} />}
          </li>
        )
      })}
    </ol>
  )
}
