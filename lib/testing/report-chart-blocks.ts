import type { ReportBlock } from '@/lib/contracts/report/blocks'

type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>

export function aLinesBlock(overrides: Partial<BlockOf<'lines'>> = {}): BlockOf<'lines'> {
  const months = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01']
  const ends = [...months.slice(1), '2026-11-01']
  const line = (id: string, name: string, counts: [number, number][]) => ({
    id,
    name,
    points: counts.map(([count, n], place) => ({
      ...{ count, n, tooFew: n < 10, value: n === 0 ? null : (100 * count) / n },
      interval: n < 10 ? null : { low: Math.max(0, (100 * count) / n - 5), high: (100 * count) / n + 5 },
      ...{ from: months[place] ?? '', to: ends[place] ?? '' },
    })),
  })
  const lines = [
    line('S3', 'S3 Developer constraint violation', [
      [10, 200],
      [0, 0],
      [20, 250],
      [45, 300],
    ]),
    line('S7', 'S7 Inaccurate self-reporting', [
      [30, 200],
      [0, 0],
      [1, 5],
      [15, 300],
    ]),
  ]
  return {
    kind: 'lines',
    id: 'symptom-rates',
    title: 'Symptoms per 100 developer turns, by month',
    notes: ['A gap is a month without sessions.'],
    link: '/trends?from=2026-07-01&to=2026-11-01',
    unit: 'per 100 developer turns',
    of: 'developer turns',
    starts: months,
    lines,
    paper: null,
    markers: [{ day: '2026-09-14', name: 'AGENTS.md | "rules" <b>changed</b>' }],
    table: {
      columns: [
        { name: 'From', kind: 'day', meaning: 'First day of the month.' },
        { name: 'Line', kind: 'text', meaning: 'The symptom.' },
        { name: 'Per 100 developer turns', kind: 'rate', meaning: 'Episodes with the symptom per 100 developer turns.' },
        { name: 'Developer turns', kind: 'count', meaning: 'What it is out of.' },
      ],
      rows: lines.flatMap(({ name, points }) => points.map(({ from, value, n }) => [from, name, value, n])),
    },
    ...overrides,
  }
}

export function aBarsBlock(overrides: Partial<BlockOf<'bars'>> = {}): BlockOf<'bars'> {
  const previous = { value: 31.67, interval: { low: 21.31, high: 44.24 }, count: 19, n: 60, tooFew: false }
  return {
    kind: 'bars',
    id: 'symptom-shares',
    title: 'Symptoms, % of episodes',
    notes: ['An episode may have several symptoms, so the bars add up to more than 100 %.'],
    link: null,
    unit: 'percent',
    n: { count: 90, of: 'episodes' },
    bars: [
      {
        ...{ code: 'S3', name: 'Developer constraint violation', value: 40, interval: { low: 30.48, high: 50.33 }, count: 36, n: 90 },
        ...{ tooFew: false, paper: 38.33, previous, link: '/episodes?from=2026-10-01&to=2026-11-01&symptom=S3' },
      },
      {
        ...{ code: 'S6', name: 'Operational execution error', value: 0, interval: { low: 0, high: 4.09 }, count: 0, n: 90 },
        ...{ tooFew: false, paper: null, previous: null, link: null },
      },
      {
        ...{ code: 'S8', name: 'Other <img src=x onerror=alert(1)>', value: 50, interval: null, count: 2, n: 4 },
        ...{ tooFew: true, paper: 0.34, previous: null, link: null },
      },
    ],
    table: {
      columns: [
        { name: 'Code', kind: 'text', meaning: 'Code of the symptom.' },
        { name: 'Symptom', kind: 'text', meaning: 'Its name.' },
        { name: 'Episodes', kind: 'count', meaning: 'Episodes with it.' },
        { name: 'Share (%)', kind: 'percent', meaning: 'Of the episodes.' },
        { name: 'Paper (%)', kind: 'percent', meaning: 'The same in the paper.' },
      ],
      rows: [
        ['S3', 'Developer constraint violation', 36, 40, 38.33],
        ['S6', 'Operational execution error', 0, 0, null],
        ['S8', 'Other <img src=x onerror=alert(1)>', 2, 50, 0.34],
      ],
    },
    ...overrides,
  }
}
