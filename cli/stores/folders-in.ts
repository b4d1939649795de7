/** Values of a JSON member that names a folder. Text inside strings has its quotes escaped and is not taken. */
export function foldersInMember(text: string, member: string): string[] {
  const pattern = new RegExp(`(?<!\\\\)"${member}"\\s*:\\s*("(?:[^"\\\\]|\\\\.){1,4096}")`, 'g')
  return distinct([...text.matchAll(pattern)].flatMap(([, value]) => stringOf(value)))
}

/** Folders that stand between two marks inside a JSON string. */
export function foldersBetween(text: string, pattern: RegExp): string[] {
  return distinct([...text.matchAll(pattern)].flatMap(([, value]) => stringOf(`"${value}"`)))
}

function stringOf(json: string | undefined): string[] {
  try {
    const value: unknown = JSON.parse(json ?? '')
    return typeof value === 'string' && value !== '' ? [value] : []
  } catch {
    // A value that was cut off names no folder.
    return []
  }
}

const distinct = (values: string[]) => [...new Set(values)]
