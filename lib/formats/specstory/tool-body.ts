import type { ToolKind } from '@/lib/domain/transcript'
import { isBareFence, ticksOf } from './fences'

/** The rendering of a tool call, taken apart. */
export type ToolBody = {
  /** What the summary says behind the tool's name, such as `Read file: a.ts`. */
  label: string
  prose: string[]
  /** Fenced arguments: a command, a diff, a file to write. */
  inputs: string[]
  output: string | null
}

/** Fences that follow one of these hold what the tool answered. */
const OUTPUT_LABEL = /^\W*(?:result|output|error|lint results)\W*$/i
const INPUT_LABEL = /^\W*(?:input|parameters|additional data)\b/i
const CLOSERS_TRIED = 20

export function readToolBody(text: string, kind: ToolKind): ToolBody {
  const { label, rest } = splitSummary(text)
  const [asked = '', ...answer] = rest.split(/^\*Result\*:/m)
  const lines = asked.split('\n')
  const body: ToolBody = { label, prose: [], inputs: [], output: null }
  const outputs = answer.length > 0 ? [answer.join('*Result*:').trim()] : []
  let last = ''
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const language = openedFence(line)
    if (language === null) {
      body.prose.push(line)
      if (line.trim() !== '') last = line
      continue
    }
    const answered = !INPUT_LABEL.test(line) && (OUTPUT_LABEL.test(last) || !(INPUT_LABEL.test(last) || isInputLanguage(language, kind)))
    const end = answered ? lastBareFence(lines, index) : inputEnd(lines, index)
    ;(answered ? outputs : body.inputs).push(lines.slice(index + 1, end).join('\n'))
    index = end
    last = ''
  }
  return { ...body, output: outputs.length > 0 ? outputs.join('\n') : null }
}

/** `<summary>` may stand on the line of `<details>`, below it, or indented over several lines. */
function splitSummary(text: string): { label: string; rest: string } {
  const opened = text.trim().replace(/^<details>\s*/, '')
  const trimmed = opened.endsWith('</details>') ? opened.slice(0, -'</details>'.length).trimEnd() : opened
  if (!trimmed.startsWith('<summary>')) return { label: '', rest: trimmed }
  const end = trimmed.indexOf('</summary>')
  if (end < 0) return { label: '', rest: trimmed.slice('<summary>'.length) }
  const summary = trimmed.slice('<summary>'.length, end).trim()
  const label = summary.replace(/^Tool use: \*\*[^*\n]*\*\*\s*(?:• )?/, '').trim()
  return { label, rest: trimmed.slice(end + '</summary>'.length).replace(/^\n/, '') }
}

/** The language of the fence that a line opens, '' for none; null where it opens none. A label may stand before it: "Input: ```". */
function openedFence(line: string): string | null {
  const at = line.startsWith('```') ? 0 : /^[A-Z][\w ()]{0,30}: ```/.test(line) ? line.indexOf('```') : -1
  if (at < 0) return null
  const language = line.slice(at + ticksOf(line.slice(at, at + 20)))
  return language.includes('`') ? null : language.trim()
}

/** What is read is shown in its own language; what is written, too, but as an argument. */
function isInputLanguage(language: string, kind: ToolKind): boolean {
  if (kind === 'read' || kind === 'search' || kind === 'web') return language === 'json'
  return language !== '' && language !== 'text'
}

/** Output is not escaped and may hold fences, so it ends at the last one. */
function lastBareFence(lines: string[], from: number): number {
  for (let index = lines.length - 1; index > from; index--) if (isBareFence(lines[index] ?? '')) return index
  return lines.length
}

/** An input ends at the first fence behind which something new begins; failing that, at the first fence. */
function inputEnd(lines: string[], from: number): number {
  let first = lines.length
  let tried = 0
  for (let index = from + 1; index < lines.length && tried < CLOSERS_TRIED; index++) {
    if (!isBareFence(lines[index] ?? '')) continue
    if (first === lines.length) first = index
    if (beginsSomething(nextFilled(lines, index + 1))) return index
    tried++
  }
  return first
}

function nextFilled(lines: string[], from: number): string | null {
  for (let index = from; index < Math.min(lines.length, from + 5); index++) if (lines[index]?.trim()) return lines[index] ?? null
  return null
}

function beginsSomething(line: string | null): boolean {
  return line === null || line.startsWith('```') || OUTPUT_LABEL.test(line.slice(0, 60)) || /^(?:\*\*|Status: |Lines added|<\/)/.test(line)
}
