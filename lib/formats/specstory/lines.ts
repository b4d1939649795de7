import { isMarker } from './file-header'
import { readTurnHeader } from './turn-header'

export type Lines = { lines: string[]; warnings: { line: number | null; message: string }[] }

/** Lines of a file whatever ends them, without NULs, and with one side of each merge conflict that holds turns. */
export function readLines(text: string): Lines {
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\0', '')
  const lines = clean.replace(/\r\n?/g, '\n').split('\n')
  const warnings: Lines['warnings'] = []
  const nuls = text.length - clean.length - (text.startsWith('\uFEFF') ? 1 : 0)
  if (nuls > 0) warnings.push({ line: null, message: `${nuls} NUL characters were left out.` })
  return { lines, warnings: [...warnings, ...resolveConflicts(lines)] }
}

/** Both sides tell the same turns, so that keeping both would count them twice. The longer tale is kept; dropped lines are emptied to keep line numbers. */
function resolveConflicts(lines: string[]): Lines['warnings'] {
  const warnings: Lines['warnings'] = []
  let ours = -1
  let middle = -1
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('<<<<<<< ')) {
      ours = index
      middle = -1
    } else if (line.trimEnd() === '=======' && ours >= 0 && middle < 0) middle = index
    else if (line.startsWith('>>>>>>> ') && middle >= 0) {
      const [first, second] = [headersIn(lines, ours, middle), headersIn(lines, middle, index)]
      if (first + second > 0) {
        clear(lines, first >= second ? middle : ours, first >= second ? index : middle)
        clear(lines, ours, ours)
        clear(lines, index, index)
        warnings.push({ line: ours + 1, message: 'A merge conflict stands in the transcript; the longer side was kept.' })
      }
      ours = -1
      middle = -1
    }
  }
  return warnings
}

function headersIn(lines: string[], from: number, to: number): number {
  return lines.slice(from + 1, to).filter((line) => readTurnHeader(line) !== null || isMarker(line)).length
}

function clear(lines: string[], from: number, to: number): void {
  for (let index = from; index <= to; index++) lines[index] = ''
}
