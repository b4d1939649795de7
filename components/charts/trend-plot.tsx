'use client'

import { Area, AreaChart, CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { FiltersPatch, TrendChart, TrendPoint } from '@/lib/charts/chart-model'
import type { Symptom } from '@/lib/domain/taxonomy'
import { dayText } from './day-text'
import { TrendTooltip } from './trend-tooltip'

type TrendPlotProps = { chart: TrendChart; colourOf: (code: string) => string; onOpen: (link: FiltersPatch) => void }

const AXIS = { tickLine: false, axisLine: false, tick: { fontSize: 11, fill: 'var(--muted-foreground)' } } as const
const MARGIN = { top: 8, right: 8, bottom: 0, left: -12 }

/** Shares as stacked areas, rates as lines. A gap stays a gap: nothing is joined across it. */
export function TrendPlot({ chart, colourOf, onOpen }: TrendPlotProps) {
  const data = chart.points
  const markOf = (code: Symptom) => (point: TrendPoint) => point.marks[code].value
  const openMark = (code: Symptom, index: number | undefined) => {
    const link = index === undefined ? null : data[index]?.marks[code].link
    if (link) onOpen(link)
  }
  const axes = (
    <>
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
      <XAxis dataKey="start" minTickGap={28} tickFormatter={dayText} {...AXIS} />
      <YAxis width={48} domain={chart.stacked ? [0, 100] : [0, 'auto']} allowDataOverflow={chart.stacked} {...AXIS} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--border-strong)' }}
        content={({ active, label }) => (
          <TrendTooltip chart={chart} point={active ? data.find(({ start }) => start === label) : undefined} colourOf={colourOf} />
        )}
      />
    </>
  )
  return (
    <div className="h-72" data-testid="trend-plot">
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: 288 }}>
        {chart.stacked ? (
          <AreaChart data={data} margin={MARGIN}>
            {axes}
            {chart.series.map(({ code, name }) => (
              <Area
                key={code}
                name={name}
                dataKey={markOf(code)}
                stackId="labels"
                stroke="var(--surface)"
                strokeWidth={1}
                fill={colourOf(code)}
                fillOpacity={1}
                isAnimationActive={false}
                dot={false}
                activeDot={{ r: 4, onClick: (_, event) => openMark(code, indexIn(event)) }}
              />
            ))}
          </AreaChart>
        ) : (
          <LineChart data={data} margin={MARGIN}>
            {axes}
            {chart.series.map(({ code, name }) => (
              <Line
                key={code}
                name={name}
                dataKey={markOf(code)}
                stroke={colourOf(code)}
                strokeWidth={1.75}
                isAnimationActive={false}
                dot={data.length < 40 ? { r: 2, strokeWidth: 0, fill: colourOf(code) } : false}
                activeDot={{ r: 4, onClick: (_, event) => openMark(code, indexIn(event)) }}
              />
            ))}
          </LineChart>
        )}
      </ResponsiveContainer>
    </div>
  )
}

/** recharts types the second argument of a dot's click as a mouse event and passes the dot's own props. */
function indexIn(dot: unknown): number | undefined {
  return typeof dot === 'object' && dot !== null && 'index' in dot && typeof dot.index === 'number' ? dot.index : undefined
}
