import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { extractLinks, getDocumentProxy, getMeta } from 'unpdf'
import { expect, test, vi } from 'vitest'
import { cellText } from '@/lib/charts/format-value'
import type { ReportCell, ReportTable } from '@/lib/contracts/report/blocks'
import type { ReportDocument } from '@/lib/contracts/report/document'
import { aLongReport } from '@/lib/testing/a-long-report'
import { aReportDocument } from '@/lib/testing/a-report'
import { pdfPages } from '@/lib/testing/pdf-pages'
import { valueWords } from '../value-words'
import { renderPdf } from './render-pdf'

vi.setConfig({ testTimeout: 120_000 })

const CLOSED = { baseUrl: 'https://pushback.example', revision: 2, closedAt: '2026-11-02T08:00:00.000Z' }
const OPEN = { baseUrl: null, revision: null, closedAt: null }

test('the first page has the title, the headline, every figure with its change, and the trend', async () => {
  const [first = ''] = await pdfPages(await renderPdf(aReportDocument(), CLOSED))

  expect(first).toContain('October 2026 Acme <script>alert(1)</script> & Sons Shop | payments · Repository: acme/shop')
  expect(first).toContain('In 50.0 % of 120 sessions the agent went against the developer, up 12.0 points')
  expect(first).toContain('Sessions with an episode 50.0 % 41.2–58.8 % · 60 of 120 sessions')
  expect(first).toContain('▲ +12.0 points on the month before: may be noise Paper: 42.0 %')
  expect(first).toContain('9.8 7.8–12.0 · 90 in 923 developer turns ▲ +3.7 on the month before: more than noise Paper: 8.4')
  expect(first).toContain('– No visibly resolved episodes')
  expect(first).toContain('Symptoms per 100 developer turns, by month')
  expect(first).toContain('Revision 2, closed 2 November 2026 · Classifier builtin v10 (110), builtin v9 (10)')
})

test('the pages after it have the rest, with a number, and with the period and workspace at their head', async () => {
  const pages = await pdfPages(await renderPdf(aReportDocument(), CLOSED))

  expect(pages).toHaveLength(2)
  expect(pages[0]).toContain('1 of 2')
  expect(pages[1]).toContain('2 of 2')
  expect(pages[1]).toContain('October 2026 · Acme <script>alert(1)</script> & Sons')
  expect(pages[1]).toContain('S3 Developer constraint violation')
  expect(pages[1]).toContain('acme/shop 80 55.25 1.460')
  expect(pages[1]).toContain('“=cmd() I removed the folder. Tests pass now — “all green” 你好.”')
  expect(pages[1]).toContain('What nobody wrote down is not counted.')
})

test('every figure, bar and shown cell of the document is printed as the dashboard writes it', async () => {
  const document = aReportDocument()
  const blocks = document.sections.flatMap((section) => section.blocks)
  const values = blocks.flatMap((block) => {
    if (block.kind === 'figures') return block.figures.map((figure) => valueWords(figure, figure.unit))
    if (block.kind === 'bars') return block.bars.map((bar) => valueWords(bar, block.unit))
    if (block.kind !== 'table') return []
    return block.table.rows.flatMap((row) => block.shown.flatMap((place) => numberText(block.table.columns[place], row[place])))
  })

  const printed = (await pdfPages(await renderPdf(document, CLOSED))).join(' ')

  expect(values).toEqual(expect.arrayContaining(['50.0 %', '9.8', '40.0 %', 'too few', '1,200', '12.50', '1.460']))
  expect(values.filter((value) => !printed.includes(value))).toEqual([])
})

test('links lead to the app where its address is known, and there are none where it is not', async () => {
  const links = await Promise.all(
    [CLOSED, OPEN].map(
      async (rendering) => (await extractLinks(await getDocumentProxy(await renderPdf(aReportDocument(), rendering)))).links,
    ),
  )

  expect(links[0]).toContain('https://pushback.example/episodes?from=2026-10-01&to=2026-11-01')
  expect(links[0]).toContain('https://pushback.example/repositories?from=2026-10-01&to=2026-11-01')
  expect(links[0]).toContain('https://pushback.example/repositories/b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b0aa?from=2026-10-01&to=2026-11-01')
  expect(links[0]?.every((link) => link.startsWith('https://pushback.example/'))).toBe(true)
  expect(links[1]).toEqual([])
})

test('an open report says that its numbers may change, and one of a period that goes on that it is not over', async () => {
  const [first = ''] = await pdfPages(await renderPdf(aReportDocument({ isComplete: false }), OPEN))

  expect(first).toContain('The month is not over: these are the numbers so far.')
  expect(first).toContain('Not closed: the numbers may change')
})

test('the file names the report and its language, and was written when the report was closed', async () => {
  const file = await getDocumentProxy(await renderPdf(aReportDocument(), CLOSED))

  const { info } = await getMeta(file)
  const outline = await file.getOutline()

  expect(info).toMatchObject({ Title: 'October 2026 · Acme <script>alert(1)</script> & Sons · Shop | payments', Language: 'en' })
  expect(info.CreationDate).toBe('D:20261102080000Z')
  expect(outline.map(({ title }) => title)).toEqual(['October 2026', 'Repositories', 'Episodes as examples', 'Method'])
})

test('a month of a large team fits four pages, the first of which stands alone', async () => {
  const pages = await pdfPages(await renderPdf(aLongReport(), CLOSED))

  expect(pages.length).toBeLessThanOrEqual(4)
  expect(pages[0]).toContain('Resolved only after pushback')
  expect(pages[0]).toContain('Trend of rates')
  expect(pages[1]).toMatch(/^October 2026 · .*Thirteen months Trend of shares/)
  expect(pages.join(' ')).toMatch(/\d+ more rows: the CSV has all\./)
})

test('twenty renderings of a report have the same bytes, at once and in turn, and whatever was printed before', async () => {
  const before = hashOf(await renderPdf(aReportDocument(), CLOSED))
  await renderPdf(sayingEverywhere('…: ﬁ Ελληνικά 漢字'), OPEN)

  const atOnce = await Promise.all([1, 2, 3].map(() => renderPdf(aReportDocument(), CLOSED)))
  const hashes = new Set([before, ...atOnce.map(hashOf)])
  for (let count = 0; count < 16; count++) hashes.add(hashOf(await renderPdf(aReportDocument(), CLOSED)))

  expect(hashes.size).toBe(1)
})

test('another process prints the same bytes', async () => {
  await renderPdf(sayingEverywhere('…: ﬁ'), OPEN)

  const here = hashOf(await renderPdf(aReportDocument(), CLOSED))
  const there = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', PRINT], { encoding: 'utf8' })

  expect(there).toBe(here)
})

test('scripts of all kinds are printed as text', async () => {
  const text = '漢字 ひらがな カタカナ 한국어 Ελληνικά Привет Łódź 😀🚀 ✅ สวัสดี नमस्ते مرحبا שלום'

  const printed = (await pdfPages(await renderPdf(sayingEverywhere(text), CLOSED))).join(' ')

  expect(printed).toContain('漢字 ひらがな カタカナ 한국어 Ελληνικά Привет Łódź 😀🚀 ✅')
})

test('controls, halves of letters, words without an end and nothing at all do no harm', async () => {
  const texts = ['\u0000\u0001\u001b[31m \ud83d \u202eevil \n\n\n {{ %s', 'a'.repeat(3000), '漢'.repeat(1500), '']

  const printed = []
  for (const text of texts) printed.push((await pdfPages(await renderPdf(sayingEverywhere(text), CLOSED))).join(' '))

  expect(printed[0]).toContain('[31m � evil')
  expect(printed.map((pages) => pages.includes('1 of '))).toEqual([true, true, true, true])
})

/** Of a number alone: a long text may be broken over lines. */
function numberText(column: ReportTable['columns'][number] | undefined, cell: ReportCell | undefined): string[] {
  return column && typeof cell === 'number' ? [cellText(cell, column)] : []
}

const PRINT = `
  const { createHash } = await import('node:crypto')
  const { renderPdf } = await import('./lib/reports/pdf/render-pdf.ts')
  const { aReportDocument } = await import('./lib/testing/a-report.ts')
  const bytes = await renderPdf(aReportDocument(), ${JSON.stringify(CLOSED)})
  process.stdout.write(createHash('sha256').update(bytes).digest('hex'))
`

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The text in every place where a person or a transcript may have put it. */
function sayingEverywhere(text: string): ReportDocument {
  const places: Record<string, unknown> = { title: text, name: text, repository: text, agent: text, text, notes: [text], sentences: [text] }
  return JSON.parse(JSON.stringify(aReportDocument()), (key, value: unknown) => (key in places ? places[key] : value))
}
