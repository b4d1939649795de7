/** JSON to be read. What can be parsed may still be nested too deep to be written. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch (error) {
    if (error instanceof RangeError) return '[nested too deep]'
    throw error
  }
}
