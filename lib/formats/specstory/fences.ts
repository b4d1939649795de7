const LONGEST = 12

/**
 * Where each fence of four and more backticks ends, by the index of the line that opens it; one that never closes is not there.
 * Only these can be trusted to wrap quoted transcripts: fences of three are often left open by cut output.
 */
export function longFences(lines: string[]): Map<number, number> {
  const ends = new Map<number, number>()
  const nextBare: (number | undefined)[] = []
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? ''
    if (!line.startsWith('````')) continue
    const length = Math.min(ticksOf(line), LONGEST)
    const end = nextBare.slice(length).reduce<number>((least, at) => Math.min(least, at ?? least), lines.length)
    if (end < lines.length && !line.slice(length).includes('`')) ends.set(index, end)
    if (isBareFence(line)) nextBare[length] = index
  }
  return ends
}

export function ticksOf(line: string): number {
  let count = 0
  while (line[count] === '`') count++
  return count
}

export function isBareFence(line: string): boolean {
  const count = ticksOf(line)
  return count >= 3 && line.slice(count).trim() === ''
}
