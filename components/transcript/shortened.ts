const CHARACTERS = 2000
const LINES = 24

/** The beginning of a long text, cut at a line where one is near; a text that is hardly longer is left whole. */
export function shortened(text: string): string {
  const lines = text.split('\n')
  if (text.length <= CHARACTERS * 1.25 && lines.length <= LINES * 1.25) return text
  const head = lines.slice(0, LINES).join('\n').slice(0, CHARACTERS)
  const lineEnd = head.lastIndexOf('\n')
  return (lineEnd > CHARACTERS / 2 ? head.slice(0, lineEnd) : head).replace(/[\uD800-\uDBFF]$/, '')
}
