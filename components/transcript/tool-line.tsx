import { CornerDownRight } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import type { ToolResultPart } from '@/lib/domain/transcript'
import { Fold } from './fold'
import type { Quoted } from './marks'
import { Output } from './output'
import { shortPath } from './short-path'
import { TOOL_ICONS } from './tool-icons'
import type { RowContent } from './transcript-rows'

type Folding = { quotes: readonly Quoted[]; isOpen: boolean; onToggle: () => void }
type ToolLineProps = Folding & { tool: Extract<RowContent, { type: 'tool' }> }

/** A tool call on one line with how it ended; input and output unfold. */
export function ToolLine({ tool: { call, result, isRefused }, quotes, isOpen, onToggle }: ToolLineProps) {
  const subject = call.command ?? (call.target === null ? (call.input ?? '') : shortPath(call.target))
  const input = [call.command ?? call.target, call.input].filter((text, index, all) => text && all.indexOf(text) === index).join('\n\n')
  return (
    <Fold
      icon={TOOL_ICONS[call.kind]}
      name={call.name}
      subject={firstLine(subject)}
      isMono
      badges={isRefused ? <Badge tone="danger">refused</Badge> : result && <Outcome result={result} />}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {input !== '' && <Output label={`Input of ${call.name}`} text={input} quotes={quotes} />}
      {result && <Output label={`Output of ${call.name}`} text={result.output} quotes={quotes} />}
      {!result && <p className="text-muted-foreground text-xs">The transcript holds no output of this call.</p>}
    </Fold>
  )
}

/** An output whose call the transcript does not tell. */
export function OutputLine({ result, quotes, isOpen, onToggle }: Folding & { result: ToolResultPart }) {
  return (
    <Fold
      icon={CornerDownRight}
      name="Output"
      subject={firstLine(result.output.trim())}
      isMono
      badges={<Outcome result={result} />}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <Output label="Output" text={result.output} quotes={quotes} />
    </Fold>
  )
}

function Outcome({ result: { exitCode, failed } }: { result: ToolResultPart }) {
  if (exitCode !== null && exitCode !== 0) return <Badge tone="danger">exit {exitCode}</Badge>
  if (failed) return <Badge tone="danger">failed</Badge>
  return exitCode === 0 ? <span className="shrink-0 text-2xs">exit 0</span> : null
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? ''
