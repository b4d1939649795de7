'use client'

import { useEffect, useState } from 'react'
import { type DailySeries, type MeasuredSeries, measureTrend } from '@/lib/charts/daily-trends'

/** Null until done. A trend looks at every pair of days, so each is measured by itself and the page answers in between. */
export function useMeasured(series: readonly DailySeries[]): readonly MeasuredSeries[] | null {
  const [done, setDone] = useState<{ of: readonly DailySeries[]; measured: readonly MeasuredSeries[] } | null>(null)
  useEffect(() => {
    const measured: MeasuredSeries[] = []
    const step = () => {
      const next = series[measured.length]
      if (!next) return setDone({ of: series, measured })
      measured.push(measureTrend(next))
      timer = setTimeout(step)
    }
    let timer = setTimeout(step)
    return () => clearTimeout(timer)
  }, [series])
  return done?.of === series ? done.measured : null
}
