import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { editCall } from './edit-call'
import { pathOf, plainText } from './plain-text'
import { carousel } from './questions'
import { isObject, Piece, type Request } from './schema'
import { toolInvocation } from './tool-invocation'
import { type ToolRounds, toolRounds } from './tool-rounds'

/** Pieces of the window that tell nothing of the conversation. */
const SILENT = new Set(
  'undoStop codeblockUri progressMessage progressTask progressTaskSerialized progressTaskResult mcpServersStarting treeData references command usedContext extensions pullRequest prepareToolInvocation move clearToPreviousToolInvocation hook multiDiffData codeCitation autoModeResolution disabledClaudeHooks externalToolInvocationUpdate reference usage todoList'.split(
    ' ',
  ),
)

const EDITS = new Set(['textEditGroup', 'notebookEditGroup', 'workspaceEdit'])
const NOTICES = new Set(['confirmation', 'elicitation', 'elicitationSerialized', 'warning', 'info', 'error'])

/** An answer: the agent's parts, and between them what the developer did while it was given. */
export function answerMessages(request: Request, unknown: Set<string>): Message[] {
  const rounds = toolRounds(request.result?.metadata ?? null)
  const messages: Message[] = []
  let words = ''
  let isAfterEdit = false
  const endWords = (isBeforeEdit: boolean) => {
    const text = withoutEditFences(words, isAfterEdit, isBeforeEdit)
    if (text !== '') messages.push(...message('agent', [{ type: 'text', text }]))
    words = ''
    isAfterEdit = isBeforeEdit
  }

  for (const raw of request.response ?? []) {
    const piece = Piece.safeParse(typeof raw === 'string' ? { value: raw } : raw).data
    if (!piece || SILENT.has(piece.kind ?? '')) continue
    const more = wordsOf(piece)
    if (more !== null) {
      words += more
      continue
    }
    endWords(EDITS.has(piece.kind ?? ''))
    const told = pieceMessages(piece, rounds)
    if (told) messages.push(...told)
    else unknown.add(piece.kind ?? 'none')
  }
  endWords(false)
  return messages
}

/** Null for a kind that is not known. */
function pieceMessages(piece: Piece, rounds: ToolRounds): Message[] | null {
  const kind = piece.kind ?? ''
  if (kind === 'thinking') return message('agent', reasoning(piece))
  if (EDITS.has(kind)) return message('agent', editCall(piece))
  if (NOTICES.has(kind)) return message('notice', notice(piece))
  if (kind === 'questionCarousel') {
    const { asked, answered } = carousel(piece)
    return [...message('agent', asked), ...message('developer', answered)]
  }
  if (kind === 'toolInvocationSerialized' || kind === 'toolInvocation') {
    const { call, result, refusal } = toolInvocation(piece, rounds)
    return [...message('agent', result ? [call, result] : [call]), ...message('developer', refusal ? [refusal] : [])]
  }
  return null
}

const message = (role: Message['role'], parts: Part[]): Message[] => (parts.length === 0 ? [] : [{ role, at: null, parts }])

/** Markdown, and names of files and symbols that stand in the middle of it; null for what is no text. */
function wordsOf({ kind, value, content, inlineReference, name }: Piece): string | null {
  if (kind === 'inlineReference') return name ?? nameOf(inlineReference)
  if (kind === 'markdownContent' || kind === 'markdownVuln') return textOf(content ?? value)
  return kind ? null : textOf(value ?? content)
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : isObject(value) && typeof value.value === 'string' ? value.value : ''

function nameOf(reference: unknown): string {
  if (!isObject(reference)) return ''
  if (typeof reference.name === 'string') return reference.name
  const path = pathOf(isObject(reference.uri) ? reference.uri : reference)
  return path === null ? '' : (path.split(/[\\/]/).at(-1) ?? '')
}

function reasoning({ value }: Piece): Part[] {
  const text = (Array.isArray(value) ? value.filter((line) => typeof line === 'string').join('') : textOf(value)).trim()
  return text === '' ? [] : [{ type: 'reasoning', text }]
}

function notice({ kind, title, message, content }: Piece): Part[] {
  const text = [plainText(title), plainText(message), plainText(content)].filter((line) => line.trim() !== '').join('\n')
  return text === '' ? [] : [{ type: 'notice', notice: kind === 'error' ? 'error' : 'other', text: clip(text, 2000) }]
}

/** An edit stands between the fences of a code block, which belong to no text when it is taken out. */
function withoutEditFences(words: string, isAfterEdit: boolean, isBeforeEdit: boolean): string {
  const text = isAfterEdit ? words.replace(/^\s*```[ \t]*(?=\n|$)/, '') : words
  const isOpen = (text.match(/^[ \t]*```/gm)?.length ?? 0) % 2 === 1
  return (isBeforeEdit && isOpen ? text.slice(0, text.lastIndexOf('```')) : text).trim()
}
