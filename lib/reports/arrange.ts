import type { ReportBlock } from '@/lib/contracts/report/blocks'
import type { ReportDocument, ReportSection } from '@/lib/contracts/report/document'

/** One row of a page: a block over all of its width, or two side by side. */
export type BlockRow = readonly [ReportBlock] | readonly [ReportBlock, ReportBlock]
export type PrintedSection = Pick<ReportSection, 'id' | 'title'> & { rows: BlockRow[] }

/** The first page stands alone: of each leading kind the first block, wherever it is in the document. The rest follows in order. */
export function arrange(
  { sections }: Pick<ReportDocument, 'sections'>,
  leading: readonly ReportBlock['kind'][] = ['figures', 'lines'],
): { first: ReportBlock[]; rest: PrintedSection[] } {
  const blocks = sections.flatMap((section) => section.blocks)
  const first = leading.flatMap((kind) => blocks.find((block) => block.kind === kind) ?? [])
  const rest = sections.flatMap(({ id, title, blocks: all }) => {
    const left = all.filter((block) => !first.includes(block))
    return left.length === 0 ? [] : [{ id, title, rows: rowsOf(left) }]
  })
  return { first, rest }
}

/** Two narrow blocks that follow each other share a row. */
function rowsOf(blocks: ReportBlock[]): BlockRow[] {
  const rows: BlockRow[] = []
  for (let place = 0; place < blocks.length; place++) {
    const [block, next] = [blocks[place], blocks[place + 1]]
    if (!block) continue
    if (next && isNarrow(block) && isNarrow(next)) {
      rows.push([block, next])
      place++
    } else rows.push([block])
  }
  return rows
}

function isNarrow(block: ReportBlock): boolean {
  return block.kind === 'bars' || (block.kind === 'lines' && block.lines.length <= 2)
}
