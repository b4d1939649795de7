export type SessionLines = { startedAt: string | null; lines: string[] }

const HEADER = /^# aider chat started at (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)[ \t]*$/

export function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
}

/** The sessions of a history, and the index of the first one's header. A header stands between blank lines. */
export function splitSessions(lines: string[]): { sessions: SessionLines[]; first: number } {
  const starts: number[] = []
  for (const [index, line] of lines.entries())
    if (line.startsWith('# aider') && HEADER.test(line) && isBlank(lines[index - 1]) && isBlank(lines[index + 1])) starts.push(index)
  const sessions = starts.map((start, index) => ({
    startedAt: startOf(lines[start] ?? ''),
    lines: lines.slice(start + 1, starts[index + 1] ?? lines.length),
  }))
  return { sessions, first: starts[0] ?? 0 }
}

/** Every line that the program writes ends in two spaces, unless an editor took them away from the whole file. */
export function isTrimmed(lines: string[]): boolean {
  return !lines.some((line) => line.endsWith('  ') && (line.startsWith('#### ') || line.startsWith('> ')))
}

const isBlank = (line: string | undefined) => line === undefined || line.trim() === ''

/** The clock on the wall, read as UTC. */
function startOf(header: string): string | null {
  const [, day, time] = HEADER.exec(header) ?? []
  const at = new Date(`${day}T${time}.000Z`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
