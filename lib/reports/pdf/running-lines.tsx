import { Text, View } from '@react-pdf/renderer'
import type { ReportDocument } from '@/lib/contracts/report/document'
import { classifiersInWords, scopeName, standing } from '@/lib/reports/in-words'
import type { Rendering } from '@/lib/reports/rendering'
import { inOneLine } from './break-long-words'
import { FONT_STACK, type FontWeight } from './fonts'
import { shortened } from './printable'
import { FULL_WIDTH, HALF_WIDTH, INK, PAGE, type Sheet } from './sheet'

const PLACE = { position: 'absolute', left: PAGE.side, width: FULL_WIDTH } as const
const ROW = { flexDirection: 'row', justifyContent: 'space-between' } as const
const SMALL = { fontFamily: FONT_STACK, fontSize: 7.5, color: INK.muted } as const

type HeadProps = { document: ReportDocument; sheet: Sheet }

/** At the head of every page but the first, which has the title. */
export function RunningHead({ document, sheet: { fonts } }: HeadProps) {
  const rule = { ...ROW, paddingBottom: 5, borderBottomWidth: 0.5, borderBottomColor: INK.rule, borderBottomStyle: 'solid' } as const
  const fitted = (text: string, weight: FontWeight) => inOneLine(text, { width: HALF_WIDTH, size: SMALL.fontSize, weight }, fonts)
  return (
    <View
      fixed
      style={{ ...PLACE, top: 24 }}
      render={({ pageNumber }) =>
        pageNumber === 1 ? null : (
          <View style={rule}>
            <Text style={{ ...SMALL, fontWeight: 500, color: INK.text }}>
              {fitted(`${document.periodName} · ${document.workspace.name}`, 500)}
            </Text>
            <Text style={SMALL}>{fitted(scopeName(document), 400)}</Text>
          </View>
        )
      }
    />
  )
}

type FootProps = {
  document: ReportDocument
  rendering: Rendering
  /** Told how many pages this part of the document and all of it have. */
  onPages?: (part: number, all: number) => void
}

export function RunningFoot({ document, rendering, onPages }: FootProps) {
  const parts = [
    standing(rendering, document.workspace),
    shortened(`Classifier ${classifiersInWords(document) || 'none'}`, 70),
    ...(document.workspace.isDemo ? ['Demo data'] : []),
  ]
  return (
    <View fixed style={{ ...PLACE, ...ROW, bottom: 20 }}>
      <Text style={SMALL}>{parts.join(' · ')}</Text>
      <Text
        style={{ ...SMALL, color: INK.text }}
        render={({ pageNumber, totalPages, subPageTotalPages }) => {
          onPages?.(subPageTotalPages, totalPages)
          return `${pageNumber} of ${totalPages}`
        }}
      />
    </View>
  )
}
