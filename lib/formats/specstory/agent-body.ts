import { clip } from '@/lib/domain/clip'
import { splitBlocks } from './agent-blocks'
import { isPlainFailure, readPlainTool } from './plain-tool'
import type { Section } from './sections'
import { readToolCall, type Said } from './tool-call'

export type AgentContext = { headerPerBlock: boolean; escaped: boolean; nextId: () => string }

/** What an agent's section says and does, in order, with the developer's refusals in it. */
export function readAgentBody(lines: string[], section: Section, context: AgentContext): Said[] {
  const said: Said[][] = []
  let from = section.from
  for (const [start, end] of section.tools) {
    said.push(readText(lines.slice(from, start), context), readWrapped(lines.slice(start, end + 1).join('\n'), context))
    from = end + 1
  }
  return [...said, readText(lines.slice(from, section.to), context)].flat()
}

const OPEN = /^<tool-use data-tool-type="([^"\n]*)" data-tool-name="([^"\n]*)"[^>\n]*>/

function readWrapped(text: string, { escaped, nextId }: AgentContext): Said[] {
  const open = OPEN.exec(text)
  const inner = text
    .slice(open?.[0].length ?? 0)
    .trimEnd()
    .replace(/<\/tool-use>$/, '')
  return readToolCall({ id: nextId(), name: open?.[2] || 'Unknown', type: open?.[1] ?? null, text: inner, escaped })
}

function readText(lines: string[], context: AgentContext): Said[] {
  const said: Said[][] = []
  let own: string[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (!line.startsWith('<think>')) {
      own.push(line)
      continue
    }
    const thought = thoughtFrom(lines, index)
    said.push(readBlocks(own, context), reasoning(thought.text))
    own = thought.behind.trim() === '' ? [] : [thought.behind]
    index = thought.end
  }
  return [...said, readBlocks(own, context)].flat()
}

/** The line that closes a thought may go on with words; one that never closes takes the rest. */
function thoughtFrom(lines: string[], from: number): { text: string; end: number; behind: string } {
  let end = from
  while (end < lines.length && !lines[end]?.includes('</think>')) end++
  const last = lines[end] ?? ''
  const [thought = '', ...behind] = last.split('</think>')
  return { text: [...lines.slice(from, end), thought].join('\n'), end, behind: behind.join('</think>') }
}

function reasoning(thought: string): Said[] {
  const text = thought
    .replace(/^<think>\s*(?:<details>)?\s*(?:<summary>[^<\n]*<\/summary>)?/, '')
    .trim()
    .replace(/<\/details>$/, '')
    .trim()
  return text === '' ? [] : [{ role: 'agent', part: { type: 'reasoning', text } }]
}

function readBlocks(lines: string[], context: AgentContext): Said[] {
  const blocks = context.headerPerBlock ? [withoutSeparator(lines)] : splitBlocks(lines)
  return blocks.flatMap((block) => readBlock(block, context))
}

/** In files with a header for each block, `---` stands only before the other role speaks. */
function withoutSeparator(lines: string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return last >= 0 && lines[last]?.trim() === '---' ? lines.slice(0, last) : lines
}

function readBlock(block: string[], { escaped, nextId, headerPerBlock }: AgentContext): Said[] {
  const text = block.join('\n').trim()
  if (text === '' || text === 'undefined') return []
  if (text === 'Cancelled') return [{ role: 'developer', part: { type: 'rejection', callId: null, words: null } }]
  if (isPlainFailure(text))
    return [{ role: 'agent', part: { type: 'tool_result', callId: null, exitCode: null, failed: true, output: text } }]
  if (text.startsWith('Resumed from a ') && text.endsWith('via SpecStory.'))
    return [{ role: 'notice', part: { type: 'notice', notice: 'other', text: clip(text) } }]
  const tool = headerPerBlock && !/^(?:Tool use: \*\*|\*\*Agent task list:\*\*)/.test(text) ? null : readPlainTool(block)
  if (tool) return readToolCall({ ...tool, id: nextId(), type: null, escaped })
  return [{ role: 'agent', part: { type: 'text', text } }]
}
