import { Circle, Line, Path, Rect, Svg, Text } from '@react-pdf/renderer'
import type { Drawing, Shape } from '@/lib/reports/draw/drawing'
import { TONES, type Tone } from '@/lib/reports/draw/tones'
import { FONT_STACK } from './fonts'

type Props = { draw: (width: number) => Drawing; width: number; scale: number }

/** A chart as vectors, its letters as text. It is drawn as for a page that is as much wider as it is then scaled down. */
export function Drawn({ draw, width: space, scale }: Props) {
  const { width, height, shapes } = draw(space / scale)
  return (
    <Svg width={space} height={height * scale} viewBox={`0 0 ${width} ${height}`}>
      {shapes.map((shape, place) => (
        <DrawnShape key={place} shape={shape} />
      ))}
    </Svg>
  )
}

function DrawnShape({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2, stroke, strokeWidth, dash } = shape
      return <Line x1={x1} y1={y1} x2={x2} y2={y2} stroke={colourOf(stroke)} strokeWidth={strokeWidth} strokeDasharray={dashes(dash)} />
    }
    case 'path': {
      const { d, stroke, strokeWidth, dash, fill, opacity } = shape
      return (
        <Path
          d={d}
          stroke={stroke ? colourOf(stroke) : undefined}
          strokeWidth={stroke ? strokeWidth : 0}
          strokeDasharray={dashes(dash)}
          fill={fill ? colourOf(fill) : 'none'}
          opacity={opacity}
        />
      )
    }
    case 'rect':
      return <Rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} fill={colourOf(shape.fill)} />
    case 'circle': {
      const { cx, cy, r, stroke, strokeWidth, fill } = shape
      return <Circle cx={cx} cy={cy} r={r} stroke={colourOf(stroke)} strokeWidth={strokeWidth} fill={colourOf(fill)} />
    }
    case 'text': {
      const look = { fontFamily: FONT_STACK, fontSize: shape.size, fontWeight: shape.bold ? 600 : 400 } as const
      return (
        <Text x={shape.x} y={shape.y} textAnchor={shape.anchor} fill={colourOf(shape.fill)} style={look}>
          {shape.text}
        </Text>
      )
    }
    default:
      return shape satisfies never
  }
}

const colourOf = (tone: Tone) => TONES[tone].light
const dashes = (dash: readonly number[] | null) => dash?.join(' ')
