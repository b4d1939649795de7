import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'

type Notice = Extract<Part, { type: 'notice' }>['notice']

/** Messages in the developer's place that the program wrote, by how they begin. */
const INJECTED: { begins: RegExp; notice: Notice }[] = [
  { begins: /^<environment_context>/, notice: 'context' },
  { begins: /^<user_instructions>/, notice: 'context' },
  { begins: /^# AGENTS\.md instructions for /, notice: 'context' },
  { begins: /^<INSTRUCTIONS>/, notice: 'context' },
  { begins: /^<permissions instructions>/, notice: 'context' },
  { begins: /^<collaboration_mode>/, notice: 'context' },
  { begins: /^<skills?>/, notice: 'template' },
  { begins: /^<subagent/, notice: 'subagent' },
  { begins: /^<user_shell_command>/, notice: 'command' },
  { begins: /^<(?:app-context|personality_spec|model_switch|apps_instructions|plugins_instructions)>/, notice: 'context' },
  { begins: /^Another language model started to solve this problem/, notice: 'compaction' },
]

const ABORTED = /^<turn_aborted>/
/** A prompt file that wraps what the developer typed. */
const USER_INPUT = /^#{1,3} User Input\s*\n+```(?:text)?\n([\s\S]*?)\n?```/m
const REQUEST = /^## My request for Codex:\s*\n/m

/** Parts of a message in the developer's place. */
export function developerParts(raw: string): Part[] {
  const text = raw.replace(/\r\n?/g, '\n').trim()
  if (text === '') return []
  if (ABORTED.test(text)) return [{ type: 'interruption', words: null }]
  const injected = INJECTED.find(({ begins }) => begins.test(text))
  if (injected) return [{ type: 'notice', notice: injected.notice, text: clip(text, 2000) }]
  return withoutTemplate(text)
}

/** The words typed into a prompt file's slot, or behind the editor's context; the rest is nobody's speech. */
function withoutTemplate(text: string): Part[] {
  const slot = USER_INPUT.exec(text)
  if (slot) return parts(slot[1] ?? '', text.replace(slot[0], ''), 'template')
  const request = text.startsWith('# Context from my IDE setup:') ? REQUEST.exec(text) : null
  if (request) return parts(text.slice(request.index + request[0].length), text.slice(0, request.index), 'context')
  return [{ type: 'text', text }]
}

function parts(words: string, rest: string, notice: Notice): Part[] {
  const own: Part[] = words.trim() === '' || words.trim() === '$ARGUMENTS' ? [] : [{ type: 'text', text: words.trim() }]
  return [...own, { type: 'notice', notice, text: clip(rest.trim(), 2000) }]
}
