import { clip } from '@/lib/domain/clip'
import { type ToolCallPart, ToolKind } from '@/lib/domain/transcript'
import { jsonText } from '@/lib/formats/json-text'
import { targetIn } from '@/lib/formats/tool-call'

/** Which kind a tool is, by words in its name; the first that fits. */
const KINDS: [words: RegExp, kind: ToolKind][] = [
  [/^mcp[_.]/, 'mcp'],
  [/todo|plan/, 'plan'],
  [/web|fetch|browse|http|url/, 'web'],
  [/delete|remove/, 'delete'],
  [/edit|write|patch|replace|create_?file|insert|apply_?diff/, 'edit'],
  [/read|view|open_?file|cat_?file/, 'read'],
  [/search|grep|glob|find|list|\bls\b/, 'search'],
  [/bash|shell|terminal|command|exec|powershell/, 'shell'],
  [/sub_?agent|\btask\b|delegate/, 'task'],
  [/\bask|question/, 'ask'],
]
const TARGETS = ['path', 'file_path', 'filePath', 'file', 'filename', 'target_file', 'directory', 'url', 'query', 'pattern']
const COMMANDS = ['command', 'cmd', 'script']

export function toolCall(id: string | null, name: string | null, raw: unknown, told?: string | null): ToolCallPart {
  const input = parsed(raw)
  const fields = typeof input === 'object' && input !== null ? { ...input } : {}
  const kind = ToolKind.safeParse(told).data ?? kindOf(name ?? '')
  const text = typeof input === 'string' ? input : jsonText(input)
  const command = kind === 'shell' ? commandIn(fields) : null
  return {
    type: 'tool_call',
    id,
    name: name || 'unknown',
    kind,
    target: targetIn(fields, TARGETS),
    command: command === null ? null : clip(command),
    input: text === '' ? null : clip(text),
  }
}

function kindOf(name: string): ToolKind {
  const words = name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase()
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'
}

/** Arguments come as an object, or as its JSON in a string. */
function parsed(raw: unknown): unknown {
  if (typeof raw !== 'string' || !/^\s*[{[]/.test(raw)) return raw
  try {
    return JSON.parse(raw)
  } catch {
    return raw
  }
}

function commandIn(fields: Readonly<Record<string, unknown>>): string | null {
  const given = COMMANDS.map((name) => fields[name]).find((value) => value !== undefined)
  if (Array.isArray(given)) return given.filter((word) => typeof word === 'string').join(' ') || null
  return typeof given === 'string' && given !== '' ? given : null
}
