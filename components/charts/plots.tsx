'use client'

import dynamic from 'next/dynamic'
import type { ComponentProps } from 'react'
import { shownValue } from '@/lib/charts/shown-value'
import { whyNothingDrawn } from '@/lib/charts/why-nothing-drawn'
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
  const points = props.chart.lines.flatMap((line) => line.points)
  if (points.every((point) => shownValue(point) === null)) return <NothingToDraw why={whyNothingDrawn(props.chart.of, points)} />
  return (
    <>
      <DrawnLines {...props} />
      <MarkerList markers={props.markers ?? []} />
    </>
  )
}

/** Symptoms over time. */
export function TrendPlot(props: ComponentProps<typeof Trend>) {
  const points = props.chart.points.map(({ marks }) => marks.S1)
  if (points.every((point) => shownValue(point) === null)) return <NothingToDraw why={whyNothingDrawn(props.chart.of, points)} />
  return <DrawnTrend {...props} />
}
