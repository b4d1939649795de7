import type { ReportCell } from '@/lib/contracts/report/blocks'
import type { ReportDocument } from '@/lib/contracts/report/document'
import { aReportDocument } from './a-report'
import { aQuotesBlock, aTableBlock, aTextBlock } from './report-blocks'
import { aBarsBlock, aLinesBlock } from './report-chart-blocks'
import { aFiguresBlock, aReportFigure } from './report-figures'

const MONTHS = Array.from({ length: 13 }, (_, place) => `${place < 3 ? 2025 : 2026}-${String(((place + 9) % 12) + 1).padStart(2, '0')}-01`)
const SYMPTOMS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8']
const NAME = 'Developer constraint violation'
const REPOSITORY = 'a-rather-long-organisation/a-still-longer-name-of-a-repository'
const NOTE = 'A sentence of a note that says what a reader must know before they read anything into the numbers above it.'
const [FEW, MANY] = ['18.2 % (5.1–47.7 %)', '−13.1 points, may be noise']

/** A month of a large team: every section as full as one gets. */
export function aLongReport(): ReportDocument {
  return aReportDocument({
    headline: { title: `${NOTE.slice(0, 90)}`, sentences: [`${NOTE} ${NOTE}`, NOTE, `${NOTE} ${NOTE}`, NOTE, NOTE] },
    sections: [
      { id: 'figures', title: 'Key figures', blocks: [longFigures()] },
      {
        id: 'trend',
        title: 'Thirteen months',
        blocks: [longLines('rates', 8), longLines('shares', 8), longLines('one', 2), longLines('two', 2)],
      },
      { id: 'symptoms', title: 'Symptoms', blocks: [longBars('symptoms', 8)] },
      { id: 'repositories', title: 'Repositories', blocks: [longTable('worst', 5, 6), longTable('improved', 5, 6)] },
      { id: 'costs', title: 'What it cost', blocks: [longBars('severity', 5), longBars('locus', 4)] },
      { id: 'resolution', title: 'Who resolved it', blocks: [longBars('resolvers', 3)] },
      { id: 'platforms', title: 'IDE and CLI', blocks: [longTable('platforms', 9, 8)] },
      { id: 'rules', title: 'Recurring constraints', blocks: [longTable('rules', 6, 6)] },
      { id: 'interventions', title: 'Interventions', blocks: [longTable('interventions', 24, 8)] },
      { id: 'episodes', title: 'Episodes as examples', blocks: [longQuotes()] },
      { id: 'coverage', title: 'Coverage', blocks: [longTable('coverage', 12, 4)] },
      { id: 'method', title: 'Method and caveats', blocks: [longText(), longTable('accuracy', 7, 6)] },
    ],
  })
}

function longFigures() {
  const titles = [
    'Sessions with an episode',
    'Episodes per 100 developer turns',
    'Episodes visibly resolved',
    'Resolved only after pushback',
  ]
  return aFiguresBlock({
    notes: [NOTE],
    figures: titles.map((title, place) => aReportFigure({ id: `figure-${place}`, title, notes: [NOTE] })),
  })
}

function longLines(id: string, count: number) {
  const points = MONTHS.map((from, place) => ({
    ...{ from, to: MONTHS[place + 1] ?? '2026-11-01', value: 2 + place, interval: { low: 1 + place, high: 3 + place } },
    ...{ count: 20 + place, n: 1000, tooFew: false },
  }))
  const lines = SYMPTOMS.slice(0, count).map((code, row) => ({
    ...{ id: code, name: `${code} ${NAME}` },
    points: points.map((point) => ({ ...point, value: point.value + row })),
  }))
  const markers = MONTHS.slice(6, 11).map((day) => ({ day, name: `AGENTS.md of ${REPOSITORY} changed` }))
  return aLinesBlock({ id, title: `Trend of ${id}`, starts: MONTHS, lines, markers, notes: [NOTE, NOTE] })
}

function longBars(id: string, count: number) {
  const [bar] = aBarsBlock().bars
  const bars = bar ? SYMPTOMS.slice(0, count).map((code) => ({ ...bar, code, name: NAME })) : []
  return aBarsBlock({ id, title: `Bars of ${id}, % of episodes`, notes: [NOTE, NOTE], bars })
}

/** The first columns name things, the rest are numbers and their words. */
function longTable(id: string, count: number, width: number) {
  const names = ['Repository', 'Day', 'Measure', 'Value and interval', 'Change in words', 'Sessions', 'Share (%)', 'Out of'].slice(0, width)
  const cells: ReportCell[] = [REPOSITORY, '2026-10-30', 'Sessions with an episode', FEW, MANY, 1204, 55.25, 1300]
  const kinds = ['text', 'day', 'text', 'text', 'text', 'count', 'percent', 'count'] as const
  const rows = Array.from({ length: count }, (_, place) => [`${REPOSITORY}-${place}`, ...cells.slice(1, width)])
  return aTableBlock({
    ...{ id, title: `Table of ${id}`, notes: [NOTE, NOTE], shown: names.map((_, place) => place) },
    table: { columns: names.map((name, place) => ({ name, kind: kinds[place] ?? 'text', meaning: '' })), rows },
  })
}

function longQuotes() {
  const [first] = aQuotesBlock().episodes
  const quotes = [3, 4, 5].map((turn) => ({ speaker: 'developer' as const, turn, text: `${NOTE} ${NOTE}`.slice(0, 200) }))
  const episodes = first ? [1, 2, 3, 4, 5].map((place) => ({ ...first, episode: `${place}${first.episode.slice(1)}`, quotes })) : []
  return aQuotesBlock({ title: 'Episodes as examples', episodes, notes: [NOTE, NOTE] })
}

const longText = () => aTextBlock({ paragraphs: Array.from({ length: 5 }, () => `${NOTE} ${NOTE} ${NOTE}`) })
