/** An object, or one that is written as JSON in a string; empty for anything else. */
export function objectIn(value: unknown): Record<string, unknown> {
  const read = typeof value === 'string' ? parsed(value) : value
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
