import type { ReportBlock } from '@/lib/contracts/report/blocks'

type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>

export function aTableBlock(overrides: Partial<BlockOf<'table'>> = {}): BlockOf<'table'> {
  return {
    kind: 'table',
    id: 'worst-repositories',
    title: 'Repositories with the highest share of sessions with an episode',
    notes: ['Of repositories with ten sessions or more.'],
    link: '/repositories?from=2026-10-01&to=2026-11-01',
    table: {
      columns: [
        { name: 'Repository', kind: 'text', meaning: 'Its name.' },
        { name: 'Sessions', kind: 'count', meaning: 'Sessions that count.' },
        { name: 'Sessions with an episode (%)', kind: 'percent', meaning: 'Of its sessions.' },
        { name: 'Persistence', kind: 'ratio', meaning: 'Risk ratio of adjacent sessions.' },
        { name: 'Latest session', kind: 'day', meaning: 'Day of the latest session.' },
      ],
      rows: [
        ['acme/shop', 80, 55.25, 1.46, '2026-10-30'],
        ["=HYPERLINK('http://example.com')|pipe", 1200, 12.5, null, '2026-10-02'],
        ['<script>alert("x")</script>\n**bold** `code` [link](javascript:alert(1))', 11, null, 0.8, null],
        ['@sum(a1) a-rather-long-organisation-name/a-still-longer-name-of-a-repository-without-any-break', 10, 10, 1, '2026-10-31'],
      ],
    },
    shown: [0, 1, 2, 3],
    rowLinks: ['/repositories/b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b0aa?from=2026-10-01&to=2026-11-01', null, null, null],
    ...overrides,
  }
}

export function aQuotesBlock(overrides: Partial<BlockOf<'quotes'>> = {}): BlockOf<'quotes'> {
  return {
    kind: 'quotes',
    id: 'examples',
    title: 'Episodes as examples',
    notes: ['Chosen by severity, then confidence; no two of one symptom where there are others.'],
    link: '/episodes?from=2026-10-01&to=2026-11-01',
    table: null,
    episodes: [
      {
        episode: 'b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b002',
        title: 'Deleted the migrations folder',
        symptoms: [
          { code: 'S3', name: 'Developer constraint violation' },
          { code: 'S4', name: 'Self-initiated overreach' },
        ],
        severity: { code: 'DS3', name: 'Hard to reverse' },
        repository: 'acme/shop',
        agent: 'Claude Code',
        day: '2026-10-14',
        quotes: [
          { speaker: 'developer', turn: 3, text: 'Never touch `prisma/migrations` | not even <b>once</b>.' },
          { speaker: 'agent', turn: 4, text: '=cmd() I removed the folder.\n\nTests pass now — “all green” 你好.' },
          { speaker: 'developer', turn: 5, text: 'I said never. Put it back.' },
        ],
        link: '/sessions/b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b0bb?episode=b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b002#turn-4',
      },
      {
        episode: 'b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b003',
        title: '# not a heading <script>alert(1)</script>',
        symptoms: [{ code: 'S7', name: 'Inaccurate self-reporting' }],
        severity: null,
        repository: '(no repository)',
        agent: '|agent|',
        day: '2026-10-20',
        quotes: [],
        link: null,
      },
    ],
    ...overrides,
  }
}

export function aTextBlock(overrides: Partial<BlockOf<'text'>> = {}): BlockOf<'text'> {
  return {
    kind: 'text',
    id: 'caveats',
    title: 'What these numbers cannot see',
    notes: [],
    link: null,
    table: null,
    paragraphs: ['What nobody wrote down is not counted.', '- not a list item; 5 < 6 & 7 > 6; <script>alert(1)</script> and =cmd().'],
    ...overrides,
  }
}
