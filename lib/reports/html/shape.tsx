import type { Shape as Model } from '../draw/drawing'
import { TONES, type Tone } from '../draw/tones'

/** A shape of a drawing as SVG. Colours are the theme's, so that a page may be dark. */
export function Shape({ shape }: { shape: Model }) {
  switch (shape.kind) {
    case 'line':
      return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} {...strokeOf(shape)} />
    case 'path':
      return <path d={shape.d} fill={colourOf(shape.fill)} opacity={shape.opacity === 1 ? undefined : shape.opacity} {...strokeOf(shape)} />
    case 'rect':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} fill={colourOf(shape.fill)} />
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} fill={colourOf(shape.fill)} {...strokeOf({ ...shape, dash: null })} />
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.bold ? 600 : undefined}
          textAnchor={shape.anchor === 'start' ? undefined : shape.anchor}
          fill={colourOf(shape.fill)}
        >
          {shape.text}
        </text>
      )
    default:
      return shape satisfies never
  }
}

const colourOf = (tone: Tone | null) => (tone ? `var(${TONES[tone].variable})` : 'none')

type Stroked = { stroke: Tone | null; strokeWidth: number; dash: readonly number[] | null }

function strokeOf({ stroke, strokeWidth, dash }: Stroked) {
  if (!stroke) return {}
  return { stroke: colourOf(stroke), strokeWidth, strokeDasharray: dash ? dash.join(' ') : undefined }
}
