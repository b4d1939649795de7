import { useXAxisScale, useYAxisScale } from 'recharts'
import type { Line } from '@/lib/charts/chart-model'
import { isAlone } from '@/lib/charts/shown-value'

type LoneIntervalsProps = { line: Line; xs: readonly number[]; colour: string }

/** The intervals of points without a neighbour: a band would have no width there. */
export function LoneIntervals({ line: { points }, xs, colour }: LoneIntervalsProps) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  return points.map(({ interval, from }, index) => {
    const [at, low, high] = [x?.(xs[index]), interval && y?.(interval.low), interval && y?.(interval.high)]
    if (!isAlone(points, index) || at === undefined || typeof low !== 'number' || typeof high !== 'number') return null
    return <line key={from} x1={at} x2={at} y1={low} y2={high} stroke={colour} strokeWidth={5} strokeOpacity={0.25} />
  })
}
