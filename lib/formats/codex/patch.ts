const BEGIN = '*** Begin Patch'
const END = '*** End Patch'

/** The patch that a call applies: as its argument, as a heredoc in a shell, or inside a script. */
export function patchIn(input: unknown, command: string | null): string | null {
  const text = command ?? (typeof input === 'string' ? input : firstText(input))
  const begin = text?.indexOf(BEGIN) ?? -1
  if (text === null || begin < 0 || (command !== null && !text.includes('apply_patch'))) return null
  const end = text.indexOf(END, begin)
  const patch = text.slice(begin, end < 0 ? undefined : end + END.length)
  return patch.includes('\n') ? patch : patch.replaceAll('\\n', '\n')
}

/** Files of a patch in order, with a comma between them. */
export function filesOf(patch: string): string | null {
  const files = [...patch.matchAll(/^\*\*\* (?:Add File|Update File|Delete File|Move to): (.+)$/gm)].map(([, file]) => file?.trim() ?? '')
  return files.length === 0 ? null : [...new Set(files)].join(', ')
}

function firstText(input: unknown): string | null {
  const values = typeof input === 'object' && input !== null ? Object.values(input) : []
  return values.find((value): value is string => typeof value === 'string' && value.includes(BEGIN)) ?? null
}
