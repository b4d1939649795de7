import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { instantOf } from '@/lib/formats/instant'
import { outcomeOf } from './outcome'
import type { StoredMessage, StoredPart } from './schema'
import { toolCall } from './tools'

const ABORTED = 'MessageAbortedError'

/** A message of the agent, and behind it what the developer did while it worked. */
export function agentMessages({ info, parts }: StoredMessage): Message[] {
  const at = instantOf(info.time?.created)
  const read = parts.map(readPart)
  const said = read.flatMap((one) => one.parts)
  const acts = read.flatMap((one) => one.acts)
  if (info.summary === true) return [{ role: 'notice', at, parts: said.flatMap(asSummary) }]
  if (info.error?.name === ABORTED && !acts.some(({ type }) => type === 'rejection')) acts.push({ type: 'interruption', words: null })
  return [
    { role: 'agent', at, model: info.modelID ?? null, parts: [...said, ...changedElsewhere(parts)] },
    { role: 'notice', at, parts: failureOf(info.error) },
    { role: 'developer', at: instantOf(info.time?.completed), parts: stoppedOnce(acts) },
  ]
}

/** A command that the developer ran is in the message of an agent, but none of its work. */
export function ownCommand({ parts }: StoredMessage): Message {
  const run = parts.flatMap((part): Part[] => {
    const [call] = part.type === 'tool' ? readPart(part).parts : []
    const command = call?.type === 'tool_call' ? call.command : null
    return command === null
      ? []
      : [{ type: 'notice', notice: 'command', text: clip(`! ${command}\n${part.state?.output ?? ''}`.trim(), 2000) }]
  })
  return { role: 'notice', at: null, parts: run }
}

function readPart({ type, text, tool, callID, state }: StoredPart): { parts: Part[]; acts: Part[] } {
  if (type === 'text' || type === 'reasoning') return { parts: text?.trim() ? [{ type, text: text.trim() }] : [], acts: [] }
  if (type !== 'tool') return { parts: [], acts: [] }
  const id = callID ?? null
  const name = tool || 'unknown'
  const input = state?.input ?? {}
  const ended = {
    status: state?.status ?? null,
    input,
    output: state?.output ?? null,
    error: state?.error ?? null,
    metadata: state?.metadata ?? {},
  }
  const { result, acts } = outcomeOf(id, name, ended)
  return { parts: [toolCall(id, name, input), ...(result ? [result] : [])], acts }
}

const asSummary = (part: Part): Part[] =>
  part.type === 'text' ? [{ type: 'notice', notice: 'compaction', text: clip(part.text, 2000) }] : []

/** Files that a step changed without a call that names them, as a shell command does. */
function changedElsewhere(parts: StoredPart[]): Part[] {
  const named = parts.flatMap(({ state }) => (typeof state?.input?.filePath === 'string' ? [state.input.filePath] : []))
  const files = new Set(parts.flatMap((part) => (part.type === 'patch' ? (part.files ?? []) : [])))
  const others = [...files].filter((file) => !named.some((path) => file.endsWith(path)))
  return others.length === 0 ? [] : [{ type: 'notice', notice: 'other', text: clip(`Changed files: ${others.join(', ')}`, 2000) }]
}

function failureOf(error: StoredMessage['info']['error']): Part[] {
  if (!error || error.name === ABORTED) return []
  const text = [error.name, error.data?.message ?? error.message].filter((word) => word).join(': ')
  return text === '' ? [] : [{ type: 'notice', notice: 'error', text: clip(text, 2000) }]
}

function stoppedOnce(acts: Part[]): Part[] {
  return acts.filter((act, index) => act.type !== 'interruption' || acts.findIndex(({ type }) => type === 'interruption') === index)
}
