'use client'

import dynamic from 'next/dynamic'
import type { ComponentProps } from 'react'
import { shownValue } from '@/lib/charts/shown-value'
import type { LinePlot as Lines } from './line-plot'
import { MarkerList } from './marker-list'
import { NothingToDraw } from './nothing-to-draw'
import type { TrendPlot as Trend } from './trend-plot'

const Room = () => <div className="h-72" />

// The library that draws weighs more than all else of a page, which need not wait for it.
const DrawnLines = dynamic(() => import('./line-plot').then(({ LinePlot }) => LinePlot), { ssr: false, loading: Room })
const DrawnTrend = dynamic(() => import('./trend-plot').then(({ TrendPlot }) => TrendPlot), { ssr: false, loading: Room })

/** Lines over time, with the list of what the numbered marks stand for. */
export function LinePlot(props: ComponentProps<typeof Lines>) {
  const { lines, n, of } = props.chart
  if (!lines.some(({ points }) => points.some((point) => shownValue(point) !== null))) return <NothingToDraw of={of} count={n.count} />
  return (
    <>
      <DrawnLines {...props} />
      <MarkerList markers={props.markers ?? []} />
    </>
  )
}

/** Symptoms over time. */
export function TrendPlot(props: ComponentProps<typeof Trend>) {
  const { points, of, n } = props.chart
  if (!points.some(({ total, tooFew }) => total !== null && !tooFew)) return <NothingToDraw of={of} count={n.count} />
  return <DrawnTrend {...props} />
}
