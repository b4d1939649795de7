import { Link, Text, View } from '@react-pdf/renderer'
import { breakLongWords } from './break-long-words'
import { pointsOf } from './densities'
import { FONT_STACK, type FontWeight } from './fonts'
import { INK, type Sheet } from './sheet'

type Props = {
  sheet: Sheet
  children: string
  /** Points to the right edge of the column. */
  width: number
  size?: number
  weight?: FontWeight
  colour?: string
  align?: 'left' | 'right'
  lineHeight?: number
  marginTop?: number
  address?: string | null
}

/** A text that stays within its width, whatever it says. */
export function Words({ sheet, children, width, size = 9, weight = 400, address = null, marginTop = 0, ...look }: Props) {
  const points = pointsOf(size, sheet.density)
  const lines = breakLongWords(children.replace(NO_BREAK, '\u00a0'), { width, size: points, weight }, sheet.fonts).split('\n')
  const style = {
    ...{ fontFamily: FONT_STACK, fontSize: points, fontWeight: weight, color: look.colour ?? INK.text, textAlign: look.align ?? 'left' },
    ...{ lineHeight: look.lineHeight ?? 1.35, textDecoration: 'none' as const },
  }
  // The end of a line has a width in a text that has several, so that a full line would be broken again: each is a text of its own.
  const texts = lines.map((line, place) => (
    <Text key={place} style={style}>
      {line}
    </Text>
  ))
  if (address === null) return <View style={{ marginTop }}>{texts}</View>
  return (
    <Link src={address} style={{ marginTop, textDecoration: 'none' }}>
      {texts}
    </Link>
  )
}

/** A line may not begin with the unit of the number before it, nor with a dot between two things. */
const NO_BREAK = / (?=[%·])/g
