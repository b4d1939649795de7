import { ticksOf } from './fences'
import { isPlainTool } from './plain-tool'

/**
 * Splits a turn that holds several blocks at the `---` between them. A `---` inside an open fence is content, unless a call begins behind it:
 * then the fence was left open by cut output.
 */
export function splitBlocks(lines: string[]): string[][] {
  const blocks: string[][] = []
  let block: string[] = []
  let fence = 0
  for (const [index, line] of lines.entries()) {
    const ticks = line.startsWith('```') ? ticksOf(line) : 0
    if (ticks > 0 && fence === 0) fence = ticks
    else if (ticks >= fence && line.slice(ticks).trim() === '') fence = 0
    if (!isSeparator(lines, index) || (fence > 0 && !isPlainTool(nextFilled(lines, index)))) {
      block.push(line)
      continue
    }
    blocks.push(block)
    block = []
    fence = 0
  }
  return [...blocks, block].filter((each) => each.some((line) => line.trim() !== ''))
}

function isSeparator(lines: string[], index: number): boolean {
  return lines[index]?.trimEnd() === '---' && !lines[index - 1]?.trim() && !lines[index + 1]?.trim()
}

function nextFilled(lines: string[], index: number): string {
  for (let next = index + 1; next < Math.min(lines.length, index + 8); next++) if (lines[next]?.trim()) return lines[next] ?? ''
  return ''
}
