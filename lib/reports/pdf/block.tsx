import { View } from '@react-pdf/renderer'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import type { ReportKind } from '@/lib/domain/report-period'
import { BlockContent } from './block-content'
import { BlockNotes, BlockTitle } from './block-parts'
import type { Sheet } from './sheet'

/** `isHeaded`: its title stands above already. `isFirst`: it is on the first page. */
type Props = { sheet: Sheet; block: ReportBlock; width: number; kind: ReportKind; isHeaded?: boolean; isFirst?: boolean }

/** A block that is never parted over pages. */
export function WholeBlock({ isHeaded = false, ...props }: Props) {
  return (
    <View wrap={false} style={{ width: props.width }}>
      {isHeaded ? <View style={{ height: UNDER_HEADING }} /> : <BlockTitle {...props} />}
      <BlockContent {...props} />
      <BlockNotes {...props} />
    </View>
  )
}

/** A block that may go on on the next page. Its parts are children of the page, where a title can be kept with what it heads. */
export function PartedBlock({ isHeaded = false, ...props }: Props) {
  return (
    <>
      {isHeaded ? <View style={{ height: UNDER_HEADING }} /> : <BlockTitle {...props} ahead={AHEAD} />}
      <BlockContent {...props} />
      <BlockNotes {...props} />
    </>
  )
}

const UNDER_HEADING = 5
/** A row of cards of quotes, or some rows of a table. */
export const AHEAD = 100
