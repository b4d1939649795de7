export type TextBlock = { text: string; isCode: boolean }

/** Parts a text at its fences, for the eye only: what is said to be code is not parsed any further. */
export function codeBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let lines: string[] = []
  let isCode = false
  const flush = () => {
    const joined = lines.join('\n')
    if (joined.trim() !== '') blocks.push({ text: isCode ? joined : joined.trim(), isCode })
    lines = []
  }
  for (const line of text.split('\n')) {
    if (!/^\s{0,3}(?:```|~~~)[^`]*$/.test(line)) {
      lines.push(line)
      continue
    }
    flush()
    isCode = !isCode
  }
  flush()
  return blocks
}
