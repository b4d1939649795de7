import type { ReportBlock, ReportFigure } from '@/lib/contracts/report/blocks'

type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>

export function aReportFigure(overrides: Partial<ReportFigure> = {}): ReportFigure {
  return {
    id: 'sessions-with-episode',
    title: 'Sessions with an episode',
    unit: 'percent',
    of: 'sessions',
    ...{ value: 50, interval: { low: 41.18, high: 58.82 }, count: 60, n: 120, tooFew: false },
    previous: { value: 38, interval: { low: 29.09, high: 47.79 }, count: 38, n: 100, tooFew: false },
    change: { difference: 12, interval: { low: -1.19, high: 24.66 }, moreThanNoise: false },
    corrected: { value: 43.21, interval: { low: 31.02, high: 55.4 }, how: 'From 400 labelled sessions.' },
    paper: 41.95,
    notes: [],
    link: '/episodes?from=2026-10-01&to=2026-11-01',
    ...overrides,
  }
}

export function aFiguresBlock(overrides: Partial<BlockOf<'figures'>> = {}): BlockOf<'figures'> {
  const nothing = { value: null, interval: null, count: 0, n: 0, tooFew: true, previous: null, change: null, corrected: null }
  return {
    kind: 'figures',
    id: 'key-figures',
    title: 'Key figures',
    notes: ['Change against September 2026.'],
    link: '/?from=2026-10-01&to=2026-11-01',
    figures: [
      aReportFigure(),
      aReportFigure({
        id: 'episode-rate',
        title: 'Episodes per 100 developer turns',
        unit: 'per 100 developer turns',
        of: 'developer turns',
        ...{ value: 9.75, interval: { low: 7.84, high: 11.98 }, count: 90, n: 923, corrected: null, paper: 8.42 },
        previous: { value: 6.02, interval: { low: 4.6, high: 7.73 }, count: 60, n: 997, tooFew: false },
        change: { difference: 3.73, interval: { low: 1.21, high: 6.29 }, moreThanNoise: true },
      }),
      aReportFigure({
        id: 'resolved',
        title: 'Episodes visibly resolved',
        of: 'episodes',
        ...{ value: 10, interval: { low: 5.35, high: 17.92 }, count: 9, n: 90, corrected: null, paper: 9.33 },
        previous: { value: 40, interval: null, count: 2, n: 5, tooFew: true },
        change: null,
        notes: ['The rest is unknown, not unresolved.'],
      }),
      aReportFigure({
        id: 'resolved-after-pushback',
        title: 'Resolved only after pushback',
        of: 'visibly resolved episodes',
        ...nothing,
        ...{ paper: null, link: null },
      }),
    ],
    table: {
      columns: [
        { name: 'Figure', kind: 'text', meaning: 'What is measured.' },
        { name: 'Value', kind: 'rate', meaning: 'In the unit of the figure; empty where nothing is counted.' },
        { name: 'Count', kind: 'count', meaning: 'What was counted.' },
        { name: 'Out of', kind: 'count', meaning: 'What it is out of.' },
      ],
      rows: [
        ['Sessions with an episode', 50, 60, 120],
        ['Episodes per 100 developer turns', 9.75, 90, 923],
        ['Episodes visibly resolved', 10, 9, 90],
        ['Resolved only after pushback', null, 0, 0],
      ],
    },
    ...overrides,
  }
}
