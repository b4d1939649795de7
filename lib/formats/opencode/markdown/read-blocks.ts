/** What stands under a heading, in order. `text` is what follows anything else. */
export type Block =
  | { type: 'user' }
  | { type: 'assistant'; model: string | null }
  | { type: 'text' | 'thinking'; text: string }
  | { type: 'tool'; name: string; input: string; output: string | null; error: string | null }

const ROLE = /^## (?:User|(Assistant)(?: \((.+)\))?)$/
const TOOL = /^(?:\*\*Tool: (.+)\*\*|Tool: (\S+))$/
const FIELD = /^\*\*(Input|Output|Error):\*\*$/
const FENCE = '```'
const RULE = '---'

/**
 * The blocks of a rendering. Only a heading behind a rule and outside a tool's output parts two messages: answers have
 * headings of their own, and an output may be another rendering.
 */
export function readBlocks(lines: string[]): Block[] {
  const blocks: Block[] = []
  const ends = fenceEnds(lines)
  let words: { type: 'text' | 'thinking'; lines: string[] } = { type: 'text', lines: [] }
  const close = (next: 'text' | 'thinking') => {
    const text = words.lines.join('\n').trim()
    if (text !== '') blocks.push({ type: words.type, text })
    words = { type: next, lines: [] }
  }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const role = lines[index - 1] === '' && lines[index - 2] === RULE ? ROLE.exec(line) : null
    if (role) {
      withoutRule(words.lines)
      close('text')
      blocks.push(role[1] ? { type: 'assistant', model: modelIn(role[2] ?? '') } : { type: 'user' })
      continue
    }
    const isWrapped = line === FENCE && (lines[index + 1] ?? '').startsWith('Tool: ')
    const name = toolIn(lines[isWrapped ? index + 1 : index] ?? '', isWrapped)
    if (name !== null) {
      close('text')
      const { end, ...fields } = readFields(lines, ends, index + (isWrapped ? 2 : 1), isWrapped)
      blocks.push({ type: 'tool', name, ...fields })
      index = end - 1
      continue
    }
    if (line === '_Thinking:_') close('thinking')
    else words.lines.push(line)
  }
  withoutRule(words.lines)
  close('text')
  return blocks
}

function toolIn(line: string, isWrapped: boolean): string | null {
  const [, bold, plain] = TOOL.exec(line) ?? []
  return (isWrapped ? plain : bold) ?? null
}

/** `Build · model · 12.3s`; the time is missing where the answer was not finished. */
function modelIn(told: string): string | null {
  return told.split(' · ')[1] ?? null
}

function withoutRule(lines: string[]): void {
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop()
  if (lines.at(-1) === RULE) lines.pop()
}

type Fields = { input: string; output: string | null; error: string | null; end: number }

/** Arguments and outcome, each in a fence; older renderings put all of it into one more. */
function readFields(lines: string[], ends: Int32Array, start: number, isWrapped: boolean): Fields {
  const fields: Fields = { input: '', output: null, error: null, end: start }
  for (let index = start; index < lines.length; index++) {
    const [, field] = FIELD.exec(lines[index] ?? '') ?? []
    if (!field) {
      if (lines[index] === '') continue
      if (isWrapped && lines[index] === FENCE) fields.end = index + 1
      break
    }
    const opens = (lines[index + 1] ?? '').startsWith(FENCE)
    const end = opens ? (ends[index + 2] ?? -1) : -1
    if (end === -1) break
    const text = lines.slice(index + 2, end).join('\n')
    if (field === 'Input') fields.input = text
    else if (field === 'Output') fields.output = text
    else fields.error = text
    index = end
    fields.end = end + 1
  }
  return fields
}

/** For each line the next one that ends a fence, or -1. Outputs are not escaped: a fence ends where nothing, or another part of the tool, follows. */
function fenceEnds(lines: string[]): Int32Array {
  const ends = new Int32Array(lines.length + 1).fill(-1)
  for (let index = lines.length - 1; index >= 0; index--) {
    const next = lines[index + 1] ?? ''
    const isEnd = lines[index] === FENCE && (next === '' || next === FENCE || FIELD.test(next))
    ends[index] = isEnd ? index : (ends[index + 1] ?? -1)
  }
  return ends
}
