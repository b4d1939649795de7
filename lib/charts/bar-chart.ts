import { proportion } from '@/lib/stats/proportion'
import type { Bar, BarChart, FiltersPatch, Table } from './chart-model'
import { figureOf, rounded } from './figure'

type Parts<Code extends string> = {
  title: string
  /** Names the first column of the table. */
  axis: string
  labels: Record<Code, { name: string; meaning: string }>
  counts: Record<Code, number>
  n: { count: number; of: string }
  paper: Record<Code, number> | null
  link: (code: Code) => FiltersPatch | null
  notes: string[]
}

/** Each label's share of n with its interval, in the order of the taxonomy, so that two charts can be laid side by side. */
export function barChart<Code extends string>(codes: readonly Code[], parts: Parts<Code>): BarChart {
  const bars = codes.map((code) => ({
    code,
    name: parts.labels[code].name,
    meaning: parts.labels[code].meaning,
    ...figureOf(proportion(parts.counts[code], parts.n.count), 'percent'),
    paper: parts.paper?.[code] ?? null,
    link: parts.link(code),
  }))
  return { title: parts.title, unit: 'percent', n: parts.n, notes: parts.notes, bars, table: tableOf(parts.axis, parts.n.of, bars) }
}

function tableOf(axis: string, of: string, bars: Bar[]): Table {
  return {
    columns: [
      { name: 'Code', kind: 'text' },
      { name: axis, kind: 'text' },
      { name: 'Episodes', kind: 'count' },
      { name: `Of ${of}`, kind: 'count' },
      { name: 'Share (%)', kind: 'percent' },
      { name: '95 % from (%)', kind: 'percent' },
      { name: '95 % to (%)', kind: 'percent' },
      { name: 'Paper (%)', kind: 'percent' },
    ],
    rows: bars.map(({ code, name, count, n, value, interval, paper }) => [
      code,
      name,
      count,
      n,
      rounded(value),
      rounded(interval?.low),
      rounded(interval?.high),
      paper,
    ]),
  }
}
