import { Ban, Brain, FilePen, Hand, Info, Undo2 } from 'lucide-react'
import type { NoticePart } from '@/lib/domain/transcript'
import { ActLine } from './act-line'
import { Fold } from './fold'
import type { Quoted } from './marks'
import { OutputLine, ToolLine } from './tool-line'
import type { RowContent as Content } from './transcript-rows'
import { Words } from './words'

type RowContentProps = { content: Exclude<Content, { type: 'head' }>; quotes: readonly Quoted[]; isOpen: boolean; onToggle: () => void }

export function RowContent({ content, ...folding }: RowContentProps) {
  switch (content.type) {
    case 'words':
      return <Words text={content.text} {...folding} />
    case 'reasoning':
      return (
        <Fold icon={Brain} name="Thinking" subject={firstWords(content.text)} {...folding}>
          <Aside text={content.text} />
        </Fold>
      )
    case 'tool':
      return <ToolLine tool={content} {...folding} />
    case 'output':
      return <OutputLine result={content.result} {...folding} />
    case 'rejection':
      return (
        <ActLine
          icon={Ban}
          name={content.call ? `Refused ${content.call.name}` : 'Refused the tool call'}
          subject={content.call?.target ?? content.call?.command}
        >
          {content.words && <Words className="mt-1.5" text={content.words} {...folding} />}
        </ActLine>
      )
    case 'interruption':
      return (
        <ActLine icon={Hand} name="Interrupted the agent">
          {content.words && <Words className="mt-1.5" text={content.words} {...folding} />}
        </ActLine>
      )
    case 'revert':
      return (
        <ActLine icon={Undo2} name="Took the work back" subject={content.target}>
          {content.words && <Words className="mt-1.5" text={content.words} {...folding} />}
        </ActLine>
      )
    case 'human_edit':
      return (
        <Fold icon={FilePen} name="Changed outside the agent" subject={content.target ?? ''} {...folding}>
          <Aside text={content.text ?? 'The transcript does not say what was changed.'} />
        </Fold>
      )
    case 'notice':
      return (
        <Fold icon={Info} name={NOTICES[content.notice]} subject={firstWords(content.text)} {...folding}>
          <Aside text={content.text} />
        </Fold>
      )
    default:
      return content satisfies never
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
} as const satisfies Record<NoticePart['notice'], string>

const firstWords = (text: string) => text.slice(0, 200).replace(/\s+/g, ' ').trim()

function Aside({ text }: { text: string }) {
  return <p className="whitespace-pre-wrap border-l-2 border-border pl-3 text-muted-foreground text-xs [overflow-wrap:anywhere]">{text}</p>
}
