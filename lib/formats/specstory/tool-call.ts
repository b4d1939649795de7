import { clip } from '@/lib/domain/clip'
import type { Part, ToolCallPart, ToolKind } from '@/lib/domain/transcript'
import { unescapeHtml } from './html'
import { readOutcome } from './outcome'
import { commandOf, targetOf } from './tool-arguments'
import { readToolBody, type ToolBody } from './tool-body'
import { toolKind } from './tools'

/** A part and whose it is: a refused call is the agent's, the refusal the developer's. */
export type Said = { role: 'developer' | 'agent' | 'notice'; part: Part }

export type ToolRendering = { id: string; name: string; type: string | null; kind?: ToolKind; text: string; escaped: boolean }

const ANSWER = '**Answer:**'

export function readToolCall({ id, name, type, kind = toolKind(name, type), text, escaped }: ToolRendering): Said[] {
  const body = readToolBody(text, kind)
  const plain = escaped ? unescapeHtml : (value: string) => value
  const command = kind === 'shell' ? commandOf(body) : null
  const call: ToolCallPart = {
    type: 'tool_call',
    id,
    name,
    kind,
    target: mapped(targetOf(body, kind), plain),
    command: mapped(command, plain),
    input: mapped(inputOf(body, kind, command), (value) => clip(plain(value))),
  }
  return [{ role: 'agent', part: call }, ...answerOf(id, body, kind, plain)]
}

function answerOf(id: string, body: ToolBody, kind: ToolKind, plain: (value: string) => string): Said[] {
  const prose = body.prose.join('\n')
  const output = body.output ?? (kind === 'search' || kind === 'web' || kind === 'mcp' ? listing(body) : null)
  const answer = kind === 'ask' ? answerIn(prose) : null
  if (answer !== null) return [{ role: 'developer', part: { type: 'text', text: answer } }]
  const outcome = readOutcome(output ?? '', prose)
  if (outcome.type === 'rejected') return [{ role: 'developer', part: { type: 'rejection', callId: id, words: outcome.words } }]
  if (outcome.type === 'interrupted') return [{ role: 'developer', part: { type: 'interruption', words: null } }]
  if (output === null && outcome.failed === null) return []
  const { exitCode, failed } = outcome
  return [{ role: 'agent', part: { type: 'tool_result', callId: id, exitCode, failed, output: clip(plain(output ?? '')) } }]
}

/** What the developer chose or wrote when asked, over as many lines as it takes; without the preview of the choice, which is the agent's. */
function answerIn(prose: string): string | null {
  const at = prose.lastIndexOf(ANSWER)
  const answer = at < 0 ? '' : (prose.slice(at + ANSWER.length).split('" selected preview:')[0] ?? '').trim()
  return answer === '' ? null : answer
}

function inputOf(body: ToolBody, kind: ToolKind, command: string | null): string | null {
  const inputs = body.inputs.filter((input) => input !== command).join('\n')
  if (inputs.trim() !== '') return inputs
  const prose = kind === 'ask' || kind === 'plan' || kind === 'task' ? (body.prose.join('\n').split(ANSWER)[0] ?? '').trim() : ''
  return prose === '' ? null : prose
}

/** Hits that are shown as a table instead of in a fence. */
function listing(body: ToolBody): string | null {
  const rows = body.prose.join('\n')
  const at = rows.search(/^(?:\||Directory: )/m)
  return at < 0 ? null : rows.slice(at).trim()
}

function mapped(value: string | null, change: (value: string) => string): string | null {
  return value === null ? null : change(value)
}
