import type { HumanEditPart, NoticePart, Part, ToolCallPart, ToolResultPart, Turn } from '@/lib/domain/transcript'

/** What one line of the transcript shows. A tool call and its result are one thing to the reader. */
export type RowContent =
  | { type: 'head' }
  | { type: 'words' | 'reasoning'; text: string }
  | { type: 'tool'; call: ToolCallPart; result: ToolResultPart | null; isRefused: boolean }
  | { type: 'output'; result: ToolResultPart }
  | { type: 'rejection'; call: ToolCallPart | null; words: string | null }
  | { type: 'interruption'; words: string | null }
  | { type: 'revert'; target: string | null; words: string | null }
  | HumanEditPart
  | { type: 'notice'; notice: NoticePart['notice']; text: string }

export type TranscriptRow = { key: string; turn: Turn; content: RowContent; isLast: boolean }

/** The lines of a transcript: a head per turn, then its parts. Rows and not turns, as one turn may hold hundreds of tool calls. */
export function transcriptRows(turns: readonly Turn[]): TranscriptRow[] {
  const pairs = pairsOf(turns)
  return turns.flatMap((turn) => {
    const contents = turn.parts.map((part) => contentOf(part, pairs))
    return [{ type: 'head' } as const, ...contents.filter((content) => content !== null)].map((content, index, all) => ({
      key: `${turn.number}.${index}`,
      turn,
      content,
      isLast: index === all.length - 1,
    }))
  })
}

type Pairs = {
  results: Map<Part, ToolResultPart>
  paired: Set<Part>
  calls: Map<string, ToolCallPart>
  refused: Set<string>
}

/** A result belongs to the call of its id; without ids to the call that it follows. */
function pairsOf(turns: readonly Turn[]): Pairs {
  const parts = turns.flatMap((turn) => turn.parts)
  const pairs: Pairs = { results: new Map(), paired: new Set(), calls: new Map(), refused: new Set() }
  for (const [index, part] of parts.entries()) {
    if (part.type === 'tool_call' && part.id !== null) pairs.calls.set(part.id, part)
    if (part.type === 'rejection' && part.callId !== null) pairs.refused.add(part.callId)
    if (part.type !== 'tool_result') continue
    const before = parts[index - 1]
    const call = part.callId === null ? before : pairs.calls.get(part.callId)
    if (call?.type !== 'tool_call' || pairs.results.has(call)) continue
    pairs.results.set(call, part)
    pairs.paired.add(part)
  }
  return pairs
}

function contentOf(part: Part, { results, paired, calls, refused }: Pairs): RowContent | null {
  switch (part.type) {
    case 'text':
      return { type: 'words', text: part.text }
    case 'tool_call':
      return { type: 'tool', call: part, result: results.get(part) ?? null, isRefused: part.id !== null && refused.has(part.id) }
    case 'tool_result':
      return paired.has(part) ? null : { type: 'output', result: part }
    case 'rejection':
      return { type: 'rejection', call: part.callId === null ? null : (calls.get(part.callId) ?? null), words: part.words }
    case 'reasoning':
    case 'interruption':
    case 'revert':
    case 'human_edit':
    case 'notice':
      return part
    default:
      return part satisfies never
  }
}
