'use client'

import dynamic from 'next/dynamic'
import type { ComponentProps } from 'react'
import type { LinePlot as Lines } from './line-plot'
import { MarkerList } from './marker-list'

const Room = () => <div className="h-72" />

// The library that draws weighs more than all else of a page, which need not wait for it.
const DrawnLines = dynamic(() => import('./line-plot').then(({ LinePlot }) => LinePlot), { ssr: false, loading: Room })

export const TrendPlot = dynamic(() => import('./trend-plot').then((drawn) => drawn.TrendPlot), { ssr: false, loading: Room })

/** Lines over time, with the list of what the numbered marks stand for. */
export function LinePlot(props: ComponentProps<typeof Lines>) {
  return (
    <>
      <DrawnLines {...props} />
      <MarkerList markers={props.markers ?? []} />
    </>
  )
}
