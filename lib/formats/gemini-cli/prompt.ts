import { clip } from '@/lib/domain/clip'
import type { NoticePart, Part } from '@/lib/domain/transcript'

/** What the program says in the developer's place. */
const INJECTED: [RegExp, NoticePart['notice']][] = [
  [/^(?:System: )?Please continue\.$/, 'other'],
  [/^System: /, 'other'],
  [/^<state_snapshot>/, 'compaction'],
  [/^(?:This is the Gemini CLI\. We are setting up the context|<session_context>|<hook_context>)/, 'context'],
  [/^Here is (?:the user's editor context|a summary of changes in the user's editor context)/, 'context'],
  [/^I ran the following shell command:\n/, 'command'],
  [/^You are an AI agent that brings the power of Gemini directly into the terminal\./, 'template'],
]
const UNDO = /^\/(?:undo|restore|rewind)(?:\s+(\S[^\n]*))?$/
/** Commands of the program itself. Others are a team's own, and their arguments are words. */
const COMMANDS =
  /^\/(?:about|agents|auth|bug|chat|clear|commands|compress|copy|corgi|directory|dir|docs|editor|exit|extensions|footer|help|hooks|ide|init|mcp|memory|model|permissions|plan|policies|privacy|profile|quit|resume|settings|setup-github|shells|bashes|skills|stats|summarize|terminal-setup|theme|tools|vim)(?:\s[^\n]*)?$/
const FILES = '--- Content from referenced files ---'
const FILES_END = '--- End of content ---'

/** A prompt as it was typed. Files that it refers to by `@` stand behind it, between two marks. */
export function promptParts(prompt: string): Part[] {
  const text = prompt.trim()
  const [, kind] = INJECTED.find(([start]) => start.test(text)) ?? []
  if (kind) return notice(kind, text)
  const undo = UNDO.exec(text)
  if (undo) return [{ type: 'revert', target: undo[1]?.trim() ?? null, words: null }]
  if (COMMANDS.test(text)) return notice('command', text)
  const start = text.indexOf(FILES)
  if (start === -1) return words(text)
  const end = text.lastIndexOf(FILES_END)
  const behind = end < start ? text.length : end + FILES_END.length
  return [...words(text.slice(0, start)), ...notice('context', text.slice(start, behind)), ...words(text.slice(behind))]
}

export function notice(kind: NoticePart['notice'], text: string): Part[] {
  return text.trim() === '' ? [] : [{ type: 'notice', notice: kind, text: clip(text.trim(), 2000) }]
}

const words = (text: string): Part[] => (text.trim() === '' ? [] : [{ type: 'text', text: text.trim() }])
