import { Ban, Hand } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Part } from '@/lib/domain/transcript'
import { LongText } from './long-text'
import { ToolCall, ToolResult } from './tool-view'

/** One part of a turn. Text is always shown as text: nothing of a transcript is ever markup. */
export function PartView({ part, quotes }: { part: Part; quotes: string[] }) {
  switch (part.type) {
    case 'text':
      return <LongText text={part.text} quotes={quotes} />
    case 'reasoning':
      return <Folded summary="Thinking">{part.text}</Folded>
    case 'tool_call':
      return <ToolCall part={part} />
    case 'tool_result':
      return <ToolResult part={part} />
    case 'rejection':
      return (
        <Act icon={<Ban aria-hidden className="size-3.5" />} name="Refused the tool call">
          {part.words && <LongText text={part.words} quotes={quotes} />}
        </Act>
      )
    case 'interruption':
      return (
        <Act icon={<Hand aria-hidden className="size-3.5" />} name="Interrupted the agent">
          {part.words && <LongText text={part.words} quotes={quotes} />}
        </Act>
      )
    case 'notice':
      return <Folded summary={NOTICES[part.notice]}>{part.text}</Folded>
    default:
      return part satisfies never
  }
}

const NOTICES = {
  compaction: 'Compacted conversation',
  command: 'Command',
  context: 'Injected context',
  template: 'Template',
  error: 'Error of the service',
  subagent: 'Sub-agent',
  other: 'Notice',
} as const satisfies Record<Extract<Part, { type: 'notice' }>['notice'], string>

function Folded({ summary, children }: { summary: string; children: string }) {
  return (
    <details className="text-muted-foreground text-xs">
      <summary className="cursor-pointer rounded hover:text-foreground">
        {summary} <span className="opacity-80">– {children.slice(0, 90).replace(/\s+/g, ' ')}</span>
      </summary>
      <p className="mt-1 whitespace-pre-wrap break-words border-border border-l-2 pl-3">{children}</p>
    </details>
  )
}

/** What the developer did rather than said. */
function Act({ icon, name, children }: { icon: ReactNode; name: string; children: ReactNode }) {
  return (
    <div>
      <p className="inline-flex items-center gap-1.5 rounded bg-danger-soft px-2 py-0.5 font-medium text-danger text-xs">
        {icon}
        {name}
      </p>
      {children && <div className="mt-1">{children}</div>}
    </div>
  )
}
