import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'

type Notice = Extract<Part, { type: 'notice' }>['notice']

/** Messages in the developer's place that the program wrote, by how they begin. */
const INJECTED: { begins: RegExp; notice: Notice }[] = [
  { begins: /^<(?:environment_context|user_instructions|permissions instructions|skills_instructions|tools)>/i, notice: 'context' },
  { begins: /^# AGENTS\.md instructions\b|^<INSTRUCTIONS>/, notice: 'context' },
  { begins: /^<skills?>/i, notice: 'template' },
  { begins: /^<subagent/i, notice: 'subagent' },
  { begins: /^<user_(?:shell_command|action)>/i, notice: 'command' },
  { begins: /^Another language model started to solve this problem/, notice: 'compaction' },
  { begins: /^You (?:are performing a CONTEXT CHECKPOINT COMPACTION|have exceeded the maximum number of tokens)/, notice: 'compaction' },
  { begins: /^Warning: (?:apply_patch was requested via|The maximum number of unified exec|Your account was flagged)/, notice: 'other' },
]

/** Prompt files of well-known kits, which the developer calls by a name and the program spells out. */
const TEMPLATES = /^(?:You must fully embody this agent's persona|IT IS CRITICAL THAT YOU FOLLOW (?:THESE STEPS|THIS COMMAND)\b)/
/** Tells the agent that its developer stopped it; stands alone, or before or behind what they typed next. */
const ABORTED = { opens: '<turn_aborted>', closes: '</turn_aborted>' }
const IMAGE = /<image\b[^<>\n]*>|<\/image>/g
/** Where the developer's words stand in a prompt file that takes some. */
const USER_INPUT = /^#{1,3} User Input[^\S\n]*\n\s*```(?:text)?[^\S\n]*\n/m
/** What an editor puts above the words. */
const REQUEST = /^## My request for Codex:[^\S\n]*$/m

/** Parts of a message in the developer's place: words, notices, an interruption. Empty if nothing is left. */
export function developerParts(raw: string): Part[] {
  const text = raw.replace(/\r\n?/g, '\n').replace(IMAGE, '').trim()
  if (text.startsWith(ABORTED.opens)) {
    const end = text.lastIndexOf(ABORTED.closes)
    return [INTERRUPTION, ...partsOf(end < 0 ? '' : text.slice(end + ABORTED.closes.length).trim())]
  }
  if (!text.endsWith(ABORTED.closes)) return partsOf(text)
  return [...partsOf(text.slice(0, text.lastIndexOf(ABORTED.opens)).trim()), INTERRUPTION]
}

const NOTICE_LIMIT = 2000
const INTERRUPTION: Part = { type: 'interruption', words: null }

function partsOf(text: string): Part[] {
  if (text === '') return []
  const notice = injectedNotice(text)
  return notice ? [{ type: 'notice', notice, text: clip(text, NOTICE_LIMIT) }] : withoutTemplate(text)
}

function injectedNotice(text: string): Notice | null {
  const known = INJECTED.find(({ begins }) => begins.test(text))
  if (known) return known.notice
  return isOneElement(text) ? 'context' : null
}

/** Later versions add wrappers such as `<recommended_plugins>` faster than any list knows; nobody types a whole message in one. */
function isOneElement(text: string): boolean {
  const name = /^<([a-z]+(?:_[a-z]+)+)(?:\s[^<>\n]*)?>/i.exec(text)?.[1]
  return name !== undefined && text.endsWith(`</${name}>`)
}

function withoutTemplate(text: string): Part[] {
  if (TEMPLATES.test(text)) return [template(text)]
  const slot = USER_INPUT.exec(text)
  if (slot) return fromSlot(text, slot.index, slot.index + slot[0].length)
  const request = /^[#<]/.test(text) ? REQUEST.exec(text) : null
  if (request) {
    const words = text.slice(request.index + request[0].length).trim()
    return [...spoken(words), { type: 'notice', notice: 'context', text: clip(text.slice(0, request.index).trim(), NOTICE_LIMIT) }]
  }
  return [{ type: 'text', text }]
}

/** The words may hold fences of their own; the template goes on behind the last fence before its next sentence. */
function fromSlot(text: string, start: number, from: number): Part[] {
  const rest = text.slice(from)
  const end = /\n```[^\S\n]*\n+You \*\*MUST\*\*/.exec(rest)?.index ?? /^```|\n```/.exec(rest)?.index ?? rest.length
  const words = rest.slice(0, end).trim()
  const around = `${text.slice(0, start)}${rest.slice(end).replace(/^\s*```/, '')}`.trim()
  return [...spoken(words === '$ARGUMENTS' ? '' : words), ...(around === '' ? [] : [template(around)])]
}

const template = (text: string): Part => ({ type: 'notice', notice: 'template', text: clip(text, NOTICE_LIMIT) })

const spoken = (words: string): Part[] => (words === '' ? [] : [{ type: 'text', text: words }])
