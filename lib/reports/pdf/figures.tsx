import { View } from '@react-pdf/renderer'
import { intervalText, valueText } from '@/lib/charts/format-value'
import type { BlockOf, ReportFigure } from '@/lib/contracts/report/blocks'
import type { ReportKind } from '@/lib/domain/report-period'
import { hrefOf } from '@/lib/reports/href-of'
import { changeInWords, groundOf } from '@/lib/reports/in-words'
import { valueWords } from '@/lib/reports/value-words'
import { pointsOf } from './densities'
import { shortened } from './printable'
import { INK, type Sheet } from './sheet'
import { Words } from './words'

type Props = { sheet: Sheet; block: BlockOf<'figures'>; width: number; kind: ReportKind }

/** Figures in rows of cards, which are never parted. */
export function Figures({ sheet, block: { figures }, width, kind }: Props) {
  const columns = figures.length % 4 === 0 || figures.length > 6 ? 4 : 3
  const card = (width - (columns - 1) * BETWEEN) / columns
  const rows = figures.flatMap((_, place) => (place % columns === 0 ? [figures.slice(place, place + columns)] : []))
  return (
    <View style={{ rowGap: 9 }}>
      {rows.map((row) => (
        <View key={row[0]?.id} wrap={false} style={{ flexDirection: 'row', columnGap: BETWEEN }}>
          {row.map((figure) => (
            <Card key={figure.id} sheet={sheet} figure={figure} width={card} titleHeight={titleHeight(sheet, row, card)} kind={kind} />
          ))}
        </View>
      ))}
    </View>
  )
}

const BETWEEN = 14

/** Values of a row stand on one line, though a title takes two. */
function titleHeight({ fonts, density }: Sheet, row: ReportFigure[], width: number): number {
  const points = pointsOf(TITLE, density)
  const isLong = row.some(({ title }) => fonts.widthOf(title, points, 500) > width)
  return points * TITLE_LINE * (isLong ? 2 : 1)
}

const TITLE = 8.5
const TITLE_LINE = 1.25

type CardProps = { sheet: Sheet; figure: ReportFigure; width: number; titleHeight: number; kind: ReportKind }

function Card({ sheet, figure, width, titleHeight, kind }: CardProps) {
  const frame = { width, borderTopWidth: 0.75, borderTopColor: INK.rule, borderTopStyle: 'solid', paddingTop: 5 } as const
  return (
    <View style={frame}>
      <View style={{ minHeight: titleHeight }}>
        <Words sheet={sheet} width={width} size={TITLE} weight={500} lineHeight={TITLE_LINE} address={hrefOf(sheet.baseUrl, figure.link)}>
          {shortened(figure.title, 90)}
        </Words>
      </View>
      <Words sheet={sheet} width={width} size={19} weight={600} lineHeight={1.2} colour={figure.tooFew ? INK.muted : INK.text}>
        {valueWords(figure, figure.unit)}
      </Words>
      <Small sheet={sheet} width={width}>
        {groundOf(figure)}
      </Small>
      <Change sheet={sheet} figure={figure} width={width} kind={kind} />
      {beside(figure).map((line) => (
        <Small key={line} sheet={sheet} width={width}>
          {line}
        </Small>
      ))}
    </View>
  )
}

/** Words and weight tell whether to mind it; colour would not survive a copier, and more is not always worse. */
function Change({ sheet, figure, width, kind }: { sheet: Sheet; figure: ReportFigure; width: number; kind: ReportKind }) {
  return (
    <Words sheet={sheet} width={width} size={7.5} weight={figure.change?.moreThanNoise ? 600 : 400} lineHeight={1.3} marginTop={2}>
      {changeInWords(figure, kind)}
    </Words>
  )
}

function Small({ sheet, width, children }: { sheet: Sheet; width: number; children: string }) {
  return (
    <Words sheet={sheet} width={width} size={7.5} colour={INK.muted} lineHeight={1.3}>
      {children}
    </Words>
  )
}

function beside({ paper, unit, corrected }: ReportFigure): string[] {
  return [
    ...(paper === null ? [] : [`Paper: ${valueText(paper, unit)}`]),
    ...(corrected
      ? [`Without the classifier’s errors: ${valueText(corrected.value, unit)} (${intervalText(corrected.interval, unit)})`]
      : []),
  ]
}
