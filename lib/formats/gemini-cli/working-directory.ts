import type { Part, Turn } from '@/lib/domain/transcript'
import { mostCommon } from '@/lib/domain/turns'

/** Before a path in an output. */
const MARKS = ['Directory listing for ', ' file: ']
const ABSOLUTE = /^(?:\/|[A-Za-z]:\\)/

/** No record tells the folder, but tools answer with the whole path of what was named from there. */
export function workingDirectoryIn(turns: Turn[]): string | null {
  const parts = turns.flatMap((turn) => turn.parts)
  const targets = new Map(parts.flatMap((part) => (part.type === 'tool_call' && part.target && part.id ? [[part.id, part.target]] : [])))
  return mostCommon(parts.map((part) => folderIn(part, targets)))
}

function folderIn(part: Part, targets: Map<string, string>): string | null {
  if (part.type !== 'tool_result' || part.callId === null) return null
  const target = targets.get(part.callId)?.replace(/^\.[\\/]/, '')
  if (!target || target.startsWith('.') || ABSOLUTE.test(target)) return null
  const [line = ''] = part.output.slice(0, 2000).split('\n', 1)
  const mark = MARKS.find((one) => line.includes(one))
  if (!mark) return null
  const path = line.slice(line.indexOf(mark) + mark.length)
  const end = Math.max(path.indexOf(`/${target}`), path.indexOf(`\\${target}`))
  return end > 0 && ABSOLUTE.test(path) ? path.slice(0, end) : null
}
