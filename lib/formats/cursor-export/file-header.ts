export type FileHeader = {
  title: string | null
  /** As written, in the language and zone of whoever exported it. */
  exportedAt: string
  version: string
  /** Index of the first line behind the header. */
  end: number
}

const TITLE = /^#\s+(.*)$/
const EXPORTED = /^_Exported on (.{1,120}) from Cursor \(([^()\s]{1,40})\)_\s*$/
/** Some people put a word of their own above the title. */
const FIRST_LINES = 4

/** The line below the title, among the first lines that are not blank; null where there is none. */
export function readFileHeader(lines: string[]): FileHeader | null {
  let title: string | null = null
  let seen = 0
  for (let index = 0; index < lines.length && seen < FIRST_LINES; index++) {
    const line = (lines[index] ?? '').slice(0, 1000)
    if (line.trim() === '') continue
    seen++
    const exported = EXPORTED.exec(line)
    if (exported) return { title, exportedAt: exported[1] ?? '', version: exported[2] ?? '', end: index + 1 }
    title = TITLE.exec(line)?.[1]?.trim() || title
  }
  return null
}

export function isExportLine(line: string): boolean {
  return line.startsWith('_Exported on ') && EXPORTED.test(line.slice(0, 1000))
}
