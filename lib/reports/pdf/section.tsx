import { View } from '@react-pdf/renderer'
import type { ReportKind } from '@/lib/domain/report-period'
import type { BlockRow, PrintedSection } from '@/lib/reports/arrange'
import { hrefOf } from '@/lib/reports/href-of'
import { AHEAD, PartedBlock, WholeBlock } from './block'
import { isWhole } from './is-whole'
import { shortened } from './printable'
import { FULL_WIDTH, HALF_WIDTH, INK, type Sheet } from './sheet'
import { Words } from './words'

type Props = { sheet: Sheet; section: PrintedSection; kind: ReportKind }

/** A heading never stands at the foot of a page without what it heads. A section of one block is headed by that block's title. */
export function Section({ sheet, section: { title, rows }, kind }: Props) {
  const [first, ...others] = rows
  if (!first) return null
  const single = others.length === 0 && !first[1] ? first[0] : null
  const above = single?.title ?? title
  const beginning = (
    <>
      <Heading sheet={sheet} title={above} bookmark={title} link={single?.link ?? null} />
      <Row sheet={sheet} row={first} kind={kind} above={above} />
    </>
  )
  return (
    <>
      {isWhole(first, sheet) ? <View wrap={false}>{beginning}</View> : beginning}
      {others.map((row) => (
        <Row key={row[0].id} sheet={sheet} row={row} kind={kind} />
      ))}
    </>
  )
}

type HeadingProps = { sheet: Sheet; title: string; bookmark: string; link: string | null }

function Heading({ sheet, title, bookmark, link }: HeadingProps) {
  const rule = { borderBottomWidth: 0.75, borderBottomColor: INK.text, borderBottomStyle: 'solid' } as const
  // Any node may be in the outline; the types know of pages alone.
  const outlined = { bookmark }
  return (
    <View {...outlined} minPresenceAhead={AHEAD} style={{ ...rule, marginTop: 8, paddingBottom: 1 }}>
      <Words sheet={sheet} width={FULL_WIDTH} size={10.5} weight={600} address={hrefOf(sheet.baseUrl, link)}>
        {shortened(title, 120)}
      </Words>
    </View>
  )
}

function Row({ sheet, row, kind, above }: { sheet: Sheet; row: BlockRow; kind: ReportKind; above?: string }) {
  const [left, right] = row
  if (right) {
    return (
      <View wrap={false} style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <WholeBlock sheet={sheet} block={left} width={HALF_WIDTH} kind={kind} />
        <WholeBlock sheet={sheet} block={right} width={HALF_WIDTH} kind={kind} />
      </View>
    )
  }
  const props = { sheet, block: left, width: FULL_WIDTH, kind, isHeaded: left.title === above }
  return isWhole(row, sheet) ? <WholeBlock {...props} /> : <PartedBlock {...props} />
}
