'use client'

import { FileQuestionMark } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { Turn } from '@/lib/domain/transcript'
import type { TurnMarks } from './marks'
import { Row } from './row'
import { startsOpen } from './starts-open'
import { transcriptRows } from './transcript-rows'
import type { Place } from './use-place'
import { useRows } from './use-rows'
import { useShortcuts } from './use-shortcuts'

type TranscriptProps = {
  turns: readonly Turn[]
  /** Turns at the beginning that are counted in another session. */
  copied: number
  /** Turns at the beginning that are folded away. */
  hidden: number
  marks: ReadonlyMap<number, TurnMarks>
  place: Place
  onGo: (place: Place) => void
  hasShortcuts: boolean
}

/** What was said and done, turn by turn. */
export function Transcript({ turns, copied, hidden, marks, place, onGo, hasShortcuts }: TranscriptProps) {
  const rows = useMemo(() => transcriptRows(turns).filter(({ turn }) => turn.number > hidden), [turns, hidden])
  const { list, virtual, scrollMargin, turnInSight } = useRows(rows, place)
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const goBy = (step: number) => onGo({ ...place, turn: Math.min(turns.length, Math.max(hidden + 1, turnInSight() + step)) })
  useShortcuts({ j: () => goBy(1), k: () => goBy(-1) }, hasShortcuts && turns.length > 0)

  const toggle = (key: string) =>
    setToggled((before) => new Set(before.has(key) ? [...before].filter((other) => other !== key) : [...before, key]))
  if (turns.length === 0) return <NobodySpeaks />
  return (
    <ol ref={list} aria-label="Transcript" className="relative min-w-0" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index]
        if (!row) return null
        const marked = marks.get(row.turn.number)
        return (
          <li
            key={key}
            data-index={index}
            ref={virtual.measureElement}
            className={row.content.type === 'head' && index > 0 ? 'absolute inset-x-0 pt-3' : 'absolute inset-x-0'}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
          >
            <Row
              row={row}
              marked={marked}
              isCopied={row.turn.number <= copied}
              isCurrent={row.turn.number === place.turn}
              isOpen={startsOpen(row.content, marked?.quotes ?? []) !== toggled.has(row.key)}
              onToggle={() => toggle(row.key)}
              onGo={onGo}
            />
          </li>
        )
      })}
    </ol>
  )
}

function NobodySpeaks() {
  return (
    <Card>
      <EmptyState icon={FileQuestionMark} title="Nobody speaks in this session">
        The file has a header and no turns. It is kept, and does not count.
      </EmptyState>
    </Card>
  )
}
