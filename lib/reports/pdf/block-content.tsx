import { View } from '@react-pdf/renderer'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import type { ReportKind } from '@/lib/domain/report-period'
import { drawBars } from '@/lib/reports/draw/draw-bars'
import { drawLines } from '@/lib/reports/draw/draw-lines'
import { Drawn } from './drawn'
import { Figures } from './figures'
import { shortened } from './printable'
import { Quotes } from './quotes'
import type { Sheet } from './sheet'
import { Table } from './table'
import { Words } from './words'

type Props = { sheet: Sheet; block: ReportBlock; width: number; kind: ReportKind }

export function BlockContent({ sheet, block, width, kind }: Props) {
  switch (block.kind) {
    case 'figures':
      return <Figures sheet={sheet} block={block} width={width} kind={kind} />
    case 'bars':
      return <Drawn draw={(space) => drawBars(block, space)} width={width} scale={sheet.density.scale} />
    case 'lines':
      return <Drawn draw={(space) => drawLines(block, space)} width={width} scale={sheet.density.scale} />
    case 'table':
      return <Table sheet={sheet} block={block} width={width} />
    case 'quotes':
      return <Quotes sheet={sheet} block={block} width={width} />
    case 'text':
      return (
        <View style={{ rowGap: 2.5 }}>
          {block.paragraphs.map((paragraph, place) => (
            <Words key={place} sheet={sheet} width={width} size={8}>
              {shortened(paragraph, 1200)}
            </Words>
          ))}
        </View>
      )
    default:
      return block satisfies never
  }
}
