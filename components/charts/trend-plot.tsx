'use client'

import { type ReactNode, useRef } from 'react'
import { Area, Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { FiltersPatch, TrendChart, TrendPoint, TrendSeries } from '@/lib/charts/chart-model'
import { isAlone, shownValue } from '@/lib/charts/shown-value'
import { tickText } from './day-text'
import { TrendTooltip } from './trend-tooltip'

type TrendPlotProps = { chart: TrendChart; colourOf: (code: string) => string; onOpen: (link: FiltersPatch) => void }

const AXIS = { tickLine: false, axisLine: false, tick: { fontSize: 11, fill: 'var(--muted-foreground)' } } as const
const MARGIN = { top: 8, right: 8, bottom: 0, left: -12 }
/** More bars than this are thinner than the gaps between them. */
const MOST_BARS = 120
/** With more buckets a dot on each would hide the line. */
const MOST_DOTS = 40

/** Shares as stacks, rates as lines. A gap stays a gap: nothing is joined across it. Enter opens what the arrow keys stand on. */
export function TrendPlot({ chart, colourOf, onOpen }: TrendPlotProps) {
  const at = useRef<TrendPoint | undefined>(undefined)
  const open = (link: FiltersPatch | null | undefined) => link && onOpen(link)
  const openMark = ({ code }: TrendSeries, index: number | undefined) => open(chart.points[index ?? -1]?.marks[code].link)
  const drawn = drawnAs(chart)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the chart inside takes the focus and the arrow keys
    <div
      className="h-72"
      data-testid="trend-plot"
      onKeyDown={({ key }) => key === 'Enter' && at.current && open({ from: at.current.from, to: at.current.to })}
      onBlur={() => {
        at.current = undefined
      }}
    >
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: 288 }}>
        <ComposedChart data={chart.points} margin={MARGIN} barCategoryGap="12%">
          <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
          <XAxis
            dataKey="start"
            interval="equidistantPreserveStart"
            minTickGap={28}
            tickFormatter={tickText(chart.points.map(({ start }) => start))}
            {...AXIS}
          />
          <YAxis width={48} domain={chart.stacked ? [0, 100] : [0, 'auto']} allowDataOverflow={chart.stacked} {...AXIS} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--border-strong)', fill: 'var(--subtle)' }}
            content={({ active, label }) => {
              at.current = active ? chart.points.find(({ start }) => start === label) : undefined
              return <TrendTooltip chart={chart} point={at.current} colourOf={colourOf} />
            }}
          />
          {chart.series.map((series) => drawn(series, colourOf(series.code), (index) => openMark(series, index)))}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  )
}

type Drawn = (series: TrendSeries, colour: string, onOpen: (index: number | undefined) => void) => ReactNode

/** A bar for each bucket says nothing of the time between two; of very many, areas are what can be seen. */
function drawnAs({ stacked, points }: TrendChart): Drawn {
  if (!stacked) return lineOver(points)
  return points.length <= MOST_BARS ? bars : areas
}

const drawnValue =
  ({ code }: TrendSeries) =>
  ({ marks }: TrendPoint) =>
    shownValue(marks[code])

const bars: Drawn = (series, colour, onOpen) => (
  <Bar
    key={series.code}
    name={series.name}
    dataKey={drawnValue(series)}
    stackId="labels"
    fill={colour}
    maxBarSize={96}
    isAnimationActive={false}
    className="cursor-pointer"
    onClick={(_, index) => onOpen(index)}
  />
)

const areas: Drawn = (series, colour, onOpen) => (
  <Area
    key={series.code}
    name={series.name}
    dataKey={drawnValue(series)}
    stackId="labels"
    stroke="var(--surface)"
    strokeWidth={1}
    fill={colour}
    fillOpacity={1}
    isAnimationActive={false}
    dot={false}
    activeDot={activeDot(onOpen)}
  />
)

const lineOver =
  (points: readonly TrendPoint[]): Drawn =>
  (series, colour, onOpen) => {
    const marks = points.map((point) => point.marks[series.code])
    const isMarked = (index: number) => shownValue(marks[index]) !== null && (marks.length < MOST_DOTS || isAlone(marks, index))
    return (
      <Line
        key={series.code}
        name={series.name}
        dataKey={drawnValue(series)}
        stroke={colour}
        strokeWidth={1.75}
        isAnimationActive={false}
        dot={({ key, cx, cy, index }) => (isMarked(index) ? <circle key={key} cx={cx} cy={cy} r={2} fill={colour} /> : <g key={key} />)}
        activeDot={activeDot(onOpen)}
      />
    )
  }

const activeDot = (onOpen: (index: number | undefined) => void) => ({
  r: 4,
  onClick: (_: unknown, dot: unknown) => onOpen(indexIn(dot)),
})

/** recharts types the second argument of a dot's click as a mouse event and passes the dot's own props. */
function indexIn(dot: unknown): number | undefined {
  return typeof dot === 'object' && dot !== null && 'index' in dot && typeof dot.index === 'number' ? dot.index : undefined
}
