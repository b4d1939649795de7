import type { NoticePart, Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import type { TelemetryEvent } from './schema'
import { callIdOf, toolParts } from './tools'

/** What stands in a prompt's place where prompts are not logged. */
const HIDDEN = /^\s*(?:<redacted>|\[redacted\])?\s*$/i

/** An event as a message; null where it says nothing of the conversation. */
export function messageOf(event: TelemetryEvent): Message | null {
  const { at, name } = event
  const agent = (...parts: Part[]): Message => ({ role: 'agent', at, model: event.text('model'), parts })
  switch (name) {
    case 'user_prompt':
      return { role: 'developer', at, parts: [promptPart(event)] }
    case 'tool_result':
      return agent(...toolParts(event))
    case 'tool_decision':
      return decision(event)
    case 'assistant_response':
    case 'api_response_body':
      return answer(event)
    case 'api_request':
    case 'sse_event':
      return isAnswer(event) ? agent(notice('other', 'The agent answered. Telemetry does not hold its words.')) : null
    case 'api_error':
      return { role: 'notice', at, parts: [notice('error', event.text('error', 'error.message') ?? 'A request to the model failed.')] }
    case 'compaction':
      return { role: 'notice', at, parts: [notice('compaction', 'The conversation was compacted.')] }
    default:
      return null
  }
}

function promptPart(event: TelemetryEvent): Part {
  const prompt = event.text('prompt')
  if (prompt !== null && !HIDDEN.test(prompt)) return { type: 'text', text: prompt }
  const length = event.line.attributes.prompt_length
  return notice('other', `The prompt was not logged${length === undefined ? '' : ` (${length} characters)`}.`)
}

const REFUSED = ['user_reject', 'user']
const STOPPED = ['abort', 'cancel']

/** Only what a person decided against; a rule or a hook that denies is not the developer. */
function decision(event: TelemetryEvent): Message | null {
  const decided = (event.text('decision') ?? '').toLowerCase()
  const source = (event.text('source', 'decision_source') ?? '').toLowerCase()
  const { at } = event
  const isAbort = source === 'user_abort' || STOPPED.includes(decided)
  if (isAbort) return { role: 'developer', at, parts: [{ type: 'interruption', words: null }] }
  const isRefusal = /^(?:reject|den)/.test(decided) && REFUSED.includes(source)
  return isRefusal ? { role: 'developer', at, parts: [{ type: 'rejection', callId: callIdOf(event), words: null }] } : null
}

/** A stream of the model's tells its end once; background requests of Claude Code are nobody's answer. */
function isAnswer(event: TelemetryEvent): boolean {
  if (event.name === 'sse_event') return event.text('event.kind') === 'response.completed'
  return !/^(?:subagent|auxiliary|compact)/.test(event.text('query_source') ?? '') && event.agent === 'claude_code'
}

/** The words of an answer, where bodies are logged. */
function answer(event: TelemetryEvent): Message | null {
  const words = textBlocks(event.text('body')) ?? event.text('response', 'text')
  return words ? { role: 'agent', at: event.at, model: event.text('model'), parts: [{ type: 'text', text: words }] } : null
}

function textBlocks(body: string | null): string | null {
  try {
    const parsed: unknown = JSON.parse(body ?? '')
    if (typeof parsed !== 'object' || parsed === null || !('content' in parsed) || !Array.isArray(parsed.content)) return null
    const texts = parsed.content.filter((block) => block?.type === 'text' && typeof block.text === 'string').map((block) => block.text)
    return texts.join('\n\n') || null
  } catch {
    return null
  }
}

const notice = (kind: NoticePart['notice'], text: string): NoticePart => ({ type: 'notice', notice: kind, text })
