import { longFences } from './fences'
import type { FileHeader } from './file-header'
import { toolUseEnd } from './tool-use-end'
import { readTurnHeader, type TurnHeader } from './turn-header'

/** What stands under one turn header. `line` is the index of the header, `from` and `to` bound the body, `tools` its tool calls (both ends included). */
export type Section = { header: TurnHeader; line: number; from: number; to: number; tools: [from: number, to: number][] }

export type Scan = { sections: Section[]; warnings: { line: number; message: string }[] }

/**
 * Splits a file on its turn headers, for nothing else in it is regular. A header inside a tool call, or inside a closed fence of four
 * backticks, is quoted from another transcript; a fence of three does not hide one, as cut output often leaves it open.
 */
export function splitSections(lines: string[], file: FileHeader, isForeign: (header: TurnHeader) => boolean): Scan {
  const { sections, warnings }: Scan = { sections: [], warnings: [] }
  const isQuoted = quoted(file, isForeign)
  const fences = longFences(lines)
  const search = { lines, fences, nested: true, headerPerBlock: file.headerPerBlock }
  let latest = ''
  let before = ''
  let thinking = false
  for (let index = file.end; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const current = sections.at(-1)
    const header = readTurnHeader(line)
    if (header && !isQuoted(header, current?.header, before.trim() === '---')) {
      if (current) current.to = index
      sections.push({ header, line: index, from: index + 1, to: lines.length, tools: [] })
      latest = header.at !== null && !header.sidechain && header.at > latest ? header.at : latest
      thinking = false
      before = 'header'
      continue
    }
    if (header) warnings.push({ line: index + 1, message: 'A turn header that does not fit this file was read as quoted text.' })
    if (line.startsWith('<think>') && current?.header.role === 'agent' && startsBlock(before)) thinking = true
    if (thinking) {
      if (line.includes('</think>')) thinking = false
    } else if (current?.header.role === 'agent' && line.startsWith('<tool-use') && startsBlock(before)) {
      const end = toolUseEnd(search, index, latest)
      if (!end.closed) warnings.push({ line: index + 1, message: 'A tool call is not closed.' })
      current.tools.push([index, end.index])
      index = end.index
      before = '</tool-use>'
      continue
    } else if (fences.has(index)) {
      index = quotedUpTo(lines, index, fences.get(index) ?? index, latest)
      before = lines[index] ?? ''
      continue
    }
    if (line.trim() !== '') before = line
  }
  return { sections, warnings }
}

/**
 * Where every block has a header, the exporter writes `---` before the other role speaks and nowhere else, so that a header of the other
 * role without it is quoted. The first change of role tells whether a file keeps to that.
 */
function quoted(file: FileHeader, isForeign: (header: TurnHeader) => boolean) {
  let separates: boolean | null = null
  return (header: TurnHeader, last: TurnHeader | undefined, separated: boolean): boolean => {
    const changes = last !== undefined && last.role !== header.role && !header.sidechain && !last.sidechain
    if (changes) separates ??= separated
    return isForeign(header) || (file.headerPerBlock && changes && separates === true && !separated)
  }
}

/** A call stands at the start of a block. One that stands elsewhere is talked about, not made. */
function startsBlock(before: string): boolean {
  return before === 'header' || before.trim() === '---' || /<\/(tool-use|think)>\s*$/.test(before.slice(-40))
}

/** What is quoted is older than the last turn. A header that is not shows that the fence was left open and another one closed it. */
function quotedUpTo(lines: string[], from: number, to: number, latest: string): number {
  let filled = from
  for (let index = from + 1; index < to; index++) {
    const at = readTurnHeader(lines[index] ?? '')?.at
    if (at && latest !== '' && at >= latest) return filled
    if (lines[index]?.trim()) filled = index
  }
  return to
}
