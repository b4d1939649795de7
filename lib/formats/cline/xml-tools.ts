import { TOOL_NAMES } from './tools'

export type Segment =
  | { type: 'text'; text: string }
  | { type: 'reasoning'; text: string }
  | { type: 'call'; name: string; input: Record<string, string> }

/** A call begins with its name and its first parameter; the name alone may be the subject of a sentence. */
const OPENING = new RegExp(`<(${TOOL_NAMES.join('|')})>(?=\\s*<\\w+>)|<(thinking)>`, 'g')
/** These hold files, in which any tag may stand: they end with the last closing tag of the call. */
const WHOLE = new Set(['content', 'diff', 'result', 'response', 'args', 'patch'])

/** Parts a text of the agent at its calls in XML, which older versions asked of models. A call that was cut off ends with the text. */
export function splitCalls(text: string): Segment[] {
  const segments: Segment[] = []
  let from = 0
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const name = match[1] ?? match[2] ?? ''
    const inside = match.index + match[0].length
    const { end, next } = closing(text, inside, name)
    segments.push({ type: 'text', text: text.slice(from, match.index) })
    const body = text.slice(inside, end)
    segments.push(name === 'thinking' ? { type: 'reasoning', text: body.trim() } : { type: 'call', name, input: parametersOf(body) })
    from = next
    OPENING.lastIndex = next
  }
  return [...segments, { type: 'text', text: text.slice(from) }]
}

function closing(text: string, from: number, name: string): { end: number; next: number } {
  const end = text.indexOf(`</${name}>`, from)
  return end === -1 ? { end: text.length, next: text.length } : { end, next: end + name.length + 3 }
}

function parametersOf(body: string): Record<string, string> {
  const input: [string, string][] = []
  const opening = /<(\w+)>/g
  for (let match = opening.exec(body); match; match = opening.exec(body)) {
    const name = match[1] ?? ''
    const inside = match.index + match[0].length
    const last = WHOLE.has(name) ? body.lastIndexOf(`</${name}>`) : body.indexOf(`</${name}>`, inside)
    const end = last < inside ? body.length : last
    input.push([name, body.slice(inside, end).trim()])
    opening.lastIndex = Math.min(body.length, end + name.length + 3)
  }
  return Object.fromEntries(input)
}
