import type { Sparkline as Model, SparkPoint } from '@/lib/charts/chart-model'

const WIDTH = 104
const HEIGHT = 28
const EDGE = 3

type Placed = SparkPoint & { x: number; y: number }

/** Shares from 0 to 100 %, so that two lines can be compared. A gap parts the line; what says too little is a ring and not a dot. */
export function Sparkline({ line: { points, summary } }: { line: Model }) {
  const step = points.length > 1 ? (WIDTH - 2 * EDGE) / (points.length - 1) : 0
  const placed = points.flatMap(({ value, ...point }, place) =>
    value === null ? [] : [{ ...point, value, x: EDGE + place * step, y: HEIGHT - EDGE - (value / 100) * (HEIGHT - 2 * EDGE) }],
  )
  const joined = placed.flatMap((next, index) => {
    const before = placed[index - 1]
    return before && Math.abs(next.x - before.x - step) < 0.01 ? [{ before, next }] : []
  })
  return (
    <svg role="img" aria-label={summary} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} className="block shrink-0">
      <title>{summary}</title>
      {[EDGE, HEIGHT - EDGE].map((y) => (
        <line key={y} x1={0} x2={WIDTH} y1={y} y2={y} stroke="var(--border)" strokeWidth="1" />
      ))}
      {joined.map(({ before, next }) => (
        <line
          key={next.start}
          x1={before.x}
          y1={before.y}
          x2={next.x}
          y2={next.y}
          stroke="var(--accent)"
          strokeWidth="1.25"
          strokeOpacity={before.tooFew || next.tooFew ? 0.45 : 1}
        />
      ))}
      {placed.map((point) => (
        <Dot key={point.start} point={point} />
      ))}
    </svg>
  )
}

function Dot({ point: { x, y, tooFew } }: { point: Placed }) {
  return (
    <circle cx={x} cy={y} r={tooFew ? 1.5 : 2} fill={tooFew ? 'var(--surface)' : 'var(--accent)'} stroke="var(--accent)" strokeWidth="1" />
  )
}
