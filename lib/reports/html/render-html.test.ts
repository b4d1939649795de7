import { expect, test } from 'vitest'
import { cellText } from '@/lib/charts/format-value'
import { aReportDocument } from '@/lib/testing/a-report'
import { aFiguresBlock, aReportFigure } from '@/lib/testing/report-figures'
import { renderHtml } from './render-html'

const RENDERING = { baseUrl: 'https://pushback.example.com', revision: 2, closedAt: '2026-11-01T06:00:00.000Z' }
const TAGS = [
  ...[
    'html',
    'head',
    'meta',
    'title',
    'style',
    'body',
    'main',
    'article',
    'header',
    'footer',
    'section',
    'div',
    'h1',
    'h2',
    'h3',
    'p',
    'a',
  ],
  ...['ul', 'ol', 'li', 'figure', 'figcaption', 'blockquote', 'details', 'summary', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['svg', 'desc', 'path', 'line', 'rect', 'circle', 'text'],
]

const plain = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll(/<[^>]+>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')

test('hostile text stays text: no tag, handler or address comes from the document', async () => {
  const html = await renderHtml(aReportDocument(), RENDERING)

  const body = html.replace(/<style>[\s\S]*?<\/style>/, '')
  const tags = new Set([...body.matchAll(/<([a-zA-Z]+\d?)/g)].map(([, tag]) => tag))
  const addresses = [...body.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, address]) => address ?? '')
  expect([...tags].filter((tag) => !TAGS.includes(tag ?? ''))).toEqual([])
  expect(addresses.filter((address) => !address.startsWith('https://pushback.example.com/'))).toEqual([])
  expect(body).not.toMatch(/<[^>]+\son\w+=/)
  expect(plain(body)).toContain('Acme <script>alert(1)</script> & Sons')
})

test('it needs nothing but itself, and its policy allows nothing else', async () => {
  const html = await renderHtml(aReportDocument(), RENDERING)

  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/)
  expect(html).toContain(`content="default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;`)
  expect(html).not.toMatch(/url\(|@import|<link|<script/)
})

test('headings go down by one, charts have names, and tables have heads', async () => {
  const html = await renderHtml(aReportDocument(), RENDERING)

  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  const named = [...html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].map(([, id]) => id)
  expect(levels[0]).toBe(1)
  expect(levels.filter((level, place) => place > 0 && (level < 2 || level > (levels[place - 1] ?? 1) + 1))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  expect(named.filter((id) => !ids.includes(id))).toEqual([])
  expect(html.match(/<svg/g)?.length).toBe(html.match(/role="img"/g)?.length)
  expect(html.match(/<table/g)?.length).toBe(html.match(/<thead/g)?.length)
})

test('every number of every table stands in it, and so does every figure', async () => {
  const document = aReportDocument()

  const text = plain(await renderHtml(document, RENDERING))

  const cells = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const { columns, rows } = block.table ?? { columns: [], rows: [] }
      const places = block.kind === 'table' ? block.shown : columns.map((_, place) => place)
      return rows.flatMap((row) => places.map((place) => [row[place] ?? null, columns[place]] as const))
    }),
  )
  const missing = cells.filter(([cell, column]) => column && !text.includes(cellText(cell, column)))
  expect(cells.length).toBeGreaterThan(60)
  expect(missing).toEqual([])
  for (const words of ['50.0 %', '41.2–58.8 %', '60 of 120 sessions', '+12.0 points', 'may be noise', '+3.7', 'more than noise', '42.0 %'])
    expect(text).toContain(words)
})

test('without an address no link is left', async () => {
  const html = await renderHtml(aReportDocument(), { ...RENDERING, baseUrl: null })

  expect(html).not.toContain('<a ')
})

test('it says which revision it is, or that it is still open', async () => {
  const closed = plain(await renderHtml(aReportDocument(), RENDERING))
  const open = plain(await renderHtml(aReportDocument({ isComplete: false }), { baseUrl: null, revision: null, closedAt: null }))

  expect(closed).toContain('Revision 2, closed 1 November 2026')
  expect(closed).toContain('Classifier builtin v10 (110), builtin v9 (10)')
  expect(open).toContain('Not closed: the numbers may change')
  expect(open).toContain('The month is not over: these are the numbers so far.')
})

test('a figure of too few says so beside its counts', async () => {
  const figure = aReportFigure({ value: 50, interval: null, count: 2, n: 4, tooFew: true, change: null, corrected: null })
  const sections = [{ id: 'figures', title: 'Key figures', blocks: [aFiguresBlock({ figures: [figure] })] }]

  const text = plain(await renderHtml(aReportDocument({ sections }), RENDERING))

  expect(text).toContain('too few\n\n2 of 4 sessions')
  expect(text).not.toContain('50.0 %\n\n2 of 4')
})
