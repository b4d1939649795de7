import type { Role } from '@/lib/domain/transcript'

export type Section = { role: Role; text: string }

const ROLES = new Map<string, Role>([
  ['**User**', 'developer'],
  ['**Cursor**', 'agent'],
])

/** Messages begin with `---`, a blank line, the speaker alone on a line and another blank line; anything less is text of a message. */
export function readSections(lines: string[], from: number): Section[] {
  const sections: Section[] = []
  let role: Role | undefined
  let start = from
  for (let index = from; index <= lines.length; index++) {
    const next = index < lines.length ? speakerAt(lines, index) : undefined
    if (next === undefined && index < lines.length) continue
    const text = lines.slice(start, index).join('\n').trim()
    if (role !== undefined && text !== '') sections.push({ role, text })
    role = next
    start = index + 3
  }
  return sections
}

function speakerAt(lines: string[], index: number): Role | undefined {
  if (lines[index]?.trimEnd() !== '---' || !isBlank(lines[index - 1]) || !isBlank(lines[index + 1]) || !isBlank(lines[index + 3]))
    return undefined
  return ROLES.get(lines[index + 2]?.trimEnd() ?? '')
}

const isBlank = (line: string | undefined) => line === undefined || line.trim() === ''
