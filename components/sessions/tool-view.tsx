import {
  Bot,
  FilePen,
  FileText,
  FileX,
  Globe,
  ListTodo,
  type LucideIcon,
  MessageCircleQuestionMark,
  Plug,
  Search,
  SquareTerminal,
  Wrench,
} from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import type { Part, ToolKind } from '@/lib/domain/transcript'

const ICONS = {
  read: FileText,
  search: Search,
  edit: FilePen,
  delete: FileX,
  shell: SquareTerminal,
  web: Globe,
  task: Bot,
  plan: ListTodo,
  ask: MessageCircleQuestionMark,
  mcp: Plug,
  other: Wrench,
} as const satisfies Record<ToolKind, LucideIcon>

/** A tool call on one line; its input unfolds. */
export function ToolCall({ part }: { part: Extract<Part, { type: 'tool_call' }> }) {
  const Icon = ICONS[part.kind]
  const subject = part.command ?? part.target ?? ''
  return (
    <details className="group/tool text-xs">
      <summary className="flex cursor-pointer items-center gap-2 rounded px-1 py-0.5 text-muted-foreground hover:bg-subtle hover:text-foreground">
        <Icon aria-hidden className="size-3.5 shrink-0" />
        <span className="shrink-0 font-medium">{part.name}</span>
        <span className="truncate font-mono">{subject.split('\n')[0]}</span>
      </summary>
      <Output text={part.input ?? subject} />
    </details>
  )
}

export function ToolResult({ part }: { part: Extract<Part, { type: 'tool_result' }> }) {
  const failed = part.failed === true
  const first = part.output.trim().split('\n')[0] ?? ''
  return (
    <details className="text-xs" open={false}>
      <summary className="flex cursor-pointer items-center gap-2 rounded px-1 py-0.5 pl-6 text-muted-foreground hover:bg-subtle hover:text-foreground">
        {part.exitCode !== null && <Badge tone={failed ? 'danger' : 'neutral'}>exit {part.exitCode}</Badge>}
        {part.exitCode === null && failed && <Badge tone="danger">failed</Badge>}
        <span className="truncate font-mono">{first || 'no output'}</span>
      </summary>
      <Output text={part.output} />
    </details>
  )
}

function Output({ text }: { text: string }) {
  return (
    <pre
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="mt-1 ml-6 max-h-80 overflow-auto whitespace-pre-wrap break-words rounded-md bg-subtle p-3 font-mono text-xs"
    >
      {text || '(nothing)'}
    </pre>
  )
}
