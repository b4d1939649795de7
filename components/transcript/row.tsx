import { cn } from '@/components/ui/cn'
import type { Mark, TurnMarks } from './marks'
import { RowContent } from './row-content'
import type { TranscriptRow } from './transcript-rows'
import { TurnHead } from './turn-head'
import type { Place } from './use-place'

type RowProps = {
  row: TranscriptRow
  marked: TurnMarks | undefined
  isCopied: boolean
  isCurrent: boolean
  isOpen: boolean
  onToggle: () => void
  onGo: (place: Place) => void
}

/** One line of the transcript. The lines of a developer's turn form a card; episodes colour the margin of their turns. */
export function Row({ row: { turn, content, isLast }, marked, isCopied, isCurrent, isOpen, onToggle, onGo }: RowProps) {
  const isDeveloper = turn.role === 'developer'
  const isHead = content.type === 'head'
  return (
    <div
      className={cn(
        'relative ml-2.5 border-x border-transparent px-3 sm:ml-3 sm:px-4',
        content.type === 'words' && 'py-1',
        isDeveloper && 'border-border bg-surface',
        isCopied && 'border-dashed bg-subtle/50',
        isHead && 'rounded-t-lg pt-2',
        isHead && isDeveloper && 'border-t',
        isLast && 'rounded-b-lg pb-3',
        isLast && isDeveloper && 'border-b',
        isCurrent && 'bg-accent-soft/60',
      )}
    >
      {marked?.marks.map((mark) => (
        <Bar key={`${mark.position}-${mark.role}`} mark={mark} of={marked.marks} isFirst={isHead} isLast={isLast} />
      ))}
      {isHead ? (
        <TurnHead turn={turn} isCopied={isCopied} marks={marked?.marks ?? []} isCurrent={isCurrent} onGo={onGo} />
      ) : (
        <RowContent content={content} quotes={marked?.quotes ?? []} isOpen={isOpen} onToggle={onToggle} />
      )}
    </div>
  )
}

/** Whole where the developer pushes back, striped where the agent diverged. Several episodes share the width. */
function Bar({ mark, of, isFirst, isLast }: { mark: Mark; of: readonly Mark[]; isFirst: boolean; isLast: boolean }) {
  const colour = `var(--symptom-${mark.symptom.toLowerCase()})`
  const width = 6 / of.length
  return (
    <span
      aria-hidden
      className={cn('absolute inset-y-0', isFirst && 'rounded-t-sm', isLast && 'rounded-b-sm')}
      style={{
        left: of.indexOf(mark) * width - 10,
        width: Math.max(1.5, width - (of.length > 1 ? 0.5 : 2)),
        background: mark.role === 'pushback' ? colour : `repeating-linear-gradient(${colour} 0 3px, transparent 3px 7px)`,
      }}
    />
  )
}
