'use client'

import { useRef } from 'react'
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { FiltersPatch, LineChart, Line as Model } from '@/lib/charts/chart-model'
import { markersOn, type PlacedMarker } from '@/lib/charts/place-markers'
import { isAlone, shownValue } from '@/lib/charts/shown-value'
import { tickText } from './day-text'
import { dashOf, LineMark, PAPER_DASH } from './line-shapes'
import { LineTooltip } from './line-tooltip'
import { LoneIntervals } from './lone-intervals'
import { MarkerLines } from './marker-lines'

type LinePlotProps = {
  chart: LineChart
  colourOf: (id: string, place: number) => string
  markers?: readonly PlacedMarker[]
  onOpen: (link: FiltersPatch) => void
}

const AXIS = { tickLine: false, axisLine: false, tick: { fontSize: 11, fill: 'var(--muted-foreground)' } } as const
const MARGIN = { top: 16, right: 12, bottom: 0, left: -12 }
/** With more buckets a mark on each would hide the line. */
const MOST_MARKED = 60

/** Lines over time with their intervals. Nothing is joined across a gap; Enter opens what the arrow keys stand on. */
export function LinePlot({ chart, colourOf, markers = [], onOpen }: LinePlotProps) {
  const rows = chart.starts.map((start, index) => ({ x: Date.parse(start), index }))
  const at = useRef<number | null>(null)
  const open = (line: Model | undefined, index: number | null) => {
    const link = line?.points[index ?? -1]?.link
    if (link) onOpen(link)
  }
  const days = [...rows.map(({ x }) => x), ...markers.map(({ day }) => Date.parse(day))]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the chart inside takes the focus and the arrow keys
    <div
      className="h-72"
      data-testid="line-plot"
      onKeyDown={({ key }) => key === 'Enter' && open(chart.lines[0], at.current)}
      onBlur={() => {
        at.current = null
      }}
    >
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: 288 }}>
        <ComposedChart data={rows} margin={MARGIN}>
          <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
          <XAxis
            dataKey="x"
            type="number"
            domain={[Math.min(...days), Math.max(...days)]}
            ticks={rows.map(({ x }) => x)}
            interval="equidistantPreserveStart"
            minTickGap={28}
            padding={{ left: 12, right: 12 }}
            tickFormatter={tickText(chart.starts)}
            {...AXIS}
          />
          <YAxis width={48} domain={[0, 'auto']} {...AXIS} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--border-strong)' }}
            content={({ active, label }) => {
              const index = active ? rows.findIndex(({ x }) => x === label) : -1
              at.current = index < 0 ? null : index
              return <LineTooltip chart={chart} index={at.current} markers={markersOn(markers, chart, index)} colourOf={colourOf} />
            }}
          />
          {chart.paper !== null && (
            <ReferenceLine y={chart.paper} stroke="var(--paper)" strokeDasharray={PAPER_DASH} ifOverflow="extendDomain" />
          )}
          <MarkerLines markers={markers} />
          {chart.lines.map((line, place) => line.band && band(line, colourOf(line.id, place)))}
          {chart.lines.map(
            (line, place) =>
              line.band && <LoneIntervals key={line.id} line={line} xs={rows.map(({ x }) => x)} colour={colourOf(line.id, place)} />,
          )}
          {chart.lines.map((line, place) => drawn(line, place, colourOf(line.id, place), (index) => open(line, index)))}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  )
}

type Row = { x: number; index: number }

function band(line: Model, colour: string) {
  const ends = ({ index }: Row) => {
    const interval = line.points[index]?.interval
    return interval ? [interval.low, interval.high] : null
  }
  return (
    <Area
      key={`${line.id} interval`}
      dataKey={ends}
      stroke="none"
      fill={colour}
      fillOpacity={0.16}
      isAnimationActive={false}
      activeDot={false}
    />
  )
}

function drawn(line: Model, place: number, colour: string, onOpen: (index: number) => void) {
  const marked = (index: number) =>
    shownValue(line.points[index]) !== null && (line.points.length < MOST_MARKED || isAlone(line.points, index))
  return (
    <Line
      key={line.id}
      name={line.name}
      dataKey={({ index }: Row) => shownValue(line.points[index])}
      stroke={colour}
      strokeWidth={line.look === 'earlier' ? 1.25 : 1.75}
      strokeDasharray={dashOf(line.look)}
      isAnimationActive={false}
      dot={({ key, cx, cy, index }) =>
        marked(index) ? <LineMark key={key} place={place} colour={colour} cx={cx} cy={cy} /> : <g key={key} />
      }
      activeDot={({ cx, cy, index }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: from the keyboard, Enter opens it
        <g className="cursor-pointer" onClick={() => onOpen(index)}>
          <LineMark place={place} colour={colour} cx={cx} cy={cy} size={72} />
        </g>
      )}
    />
  )
}
