import type { Fonts, FontWeight } from './fonts'

type Line = { width: number; size: number; weight: FontWeight }

/**
 * Breaks words that are wider than a line, after a sign like a slash where one is near the end. Nothing is put where it breaks: a
 * hyphen would look like a part of the name. Also breaks scripts that write without spaces.
 */
export function breakLongWords(text: string, line: Line, fonts: Pick<Fonts, 'widthOf'>): string {
  const widthOf = (part: string) => fonts.widthOf(part, line.size, line.weight)
  const room = line.width * SAFE
  return text
    .split(/(\s+)/)
    .map((word) => (widthOf(word) <= room ? word : broken(word, room, widthOf)))
    .join('')
}

/** As much of a text as one line has room for, with an ellipsis where more was there. */
export function inOneLine(text: string, line: Line, fonts: Pick<Fonts, 'widthOf'>): string {
  const widthOf = (part: string) => fonts.widthOf(part, line.size, line.weight)
  const room = line.width * SAFE
  if (widthOf(text) <= room) return text
  let left = room - widthOf('…')
  let kept = ''
  for (const character of text) {
    left -= widthOf(character)
    if (left < 0) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Letters that stand close together or far apart are not measured. */
const SAFE = 0.97
const ENDS_A_PART = /[/\\\-_.,:;@)\]}|]/

function broken(word: string, room: number, widthOf: (part: string) => number): string {
  const lines: string[] = []
  let line: string[] = []
  let width = 0
  for (const character of word) {
    const wide = widthOf(character)
    if (line.length > 0 && width + wide > room) {
      const end = placeToBreak(line)
      lines.push(line.slice(0, end).join(''))
      line = line.slice(end)
      width = widthOf(line.join(''))
    }
    line.push(character)
    width += wide
  }
  return [...lines, line.join('')].join('\n')
}

/** After the last sign that ends a part, if it stands in the latter half. */
function placeToBreak(line: string[]): number {
  const last = line.findLastIndex((character) => ENDS_A_PART.test(character))
  return last >= line.length / 2 ? last + 1 : line.length
}
