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
import type { ToolKind } from '@/lib/domain/transcript'

export const TOOL_ICONS = {
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
