import { View } from '@react-pdf/renderer'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import { hrefOf } from '@/lib/reports/href-of'
import { notesOf } from './notes-of'
import { shortened } from './printable'
import { INK, type Sheet } from './sheet'
import { Words } from './words'

type Props = { sheet: Sheet; block: ReportBlock; width: number }

/** Leads to what is behind the block. `ahead` are the points of what it heads that stand on the same page. */
export function BlockTitle({ sheet, block, width, ahead = 0 }: Props & { ahead?: number }) {
  return (
    <View minPresenceAhead={ahead} style={{ marginTop: 7, marginBottom: 3 }}>
      <Words sheet={sheet} width={width} size={9} weight={600} address={hrefOf(sheet.baseUrl, block.link)}>
        {shortened(block.title, 160)}
      </Words>
    </View>
  )
}

/** What a reader must know. */
export function BlockNotes({ sheet, block, width, isFirst = false }: Props & { isFirst?: boolean }) {
  const notes = notesOf(block, isFirst, sheet)
  if (notes.length === 0) return null
  return (
    <Words sheet={sheet} width={width} size={7} colour={INK.muted} lineHeight={1.3} marginTop={3}>
      {notes.map((note) => shortened(note, 320)).join(' ')}
    </Words>
  )
}
