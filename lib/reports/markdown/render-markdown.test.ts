import { expect, test } from 'vitest'
import { aReportDocument } from '@/lib/testing/a-report'
import { renderMarkdown } from './render-markdown'

const RENDERING = { baseUrl: 'https://pushback.example.com', revision: 2, closedAt: '2026-11-01T06:00:00.000Z' }

/** Rows of all tables as a reader sees them: without escapes. */
const rowsOf = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .slice(2, -2)
        .split(/ (?<!\\)\| /)
        .map((cell) => cell.replaceAll(/\\([^\w\s])/g, '$1').replaceAll('\u2060', '')),
    )

test('the tables have the numbers of the document, one cell for each', () => {
  const rows = rowsOf(renderMarkdown(aReportDocument(), RENDERING))

  const none = ['None.', '–']
  expect(rows).toContainEqual([
    ...['Sessions with an episode', '50.0 %', '41.2–58.8 %', '60 of 120 sessions'],
    ...['▲ +12.0 points on the month before: may be noise', '43.2 % (31.0–55.4 %)', '42.0 %'],
  ])
  expect(rows).toContainEqual(['S3 Developer constraint violation', '40.0 %', '30.5–50.3 %', '36 of 90', '31.7 %', '38.3 %'])
  expect(rows).toContainEqual(['S8 Other <img src=x onerror=alert(1)>', 'too few', '–', '2 of 4', '–', '0.3 %'])
  expect(rows).toContainEqual(['2026-08-01', '–', '–'])
  expect(rows).toContainEqual(['2026-09-01', '8.0', 'too few'])
  expect(rows).toContainEqual(["=HYPERLINK('http://example.com')|pipe", '1,200', '12.50', '–'])
  expect(rows.filter((cells) => cells.every((cell) => none.includes(cell)))).toEqual([])
})

test('headings go down in order, and nothing of the document makes one', () => {
  const markdown = renderMarkdown(aReportDocument(), RENDERING)

  const headings = markdown.split('\n').filter((line) => /^#+ /.test(line))
  expect(headings[0]).toBe('# October 2026 – Acme \\<script\\>alert(1)\\</script\\> \\& Sons')
  expect(headings.slice(1).every((line) => line.startsWith('## ') || line.startsWith('### '))).toBe(true)
  expect(headings.filter((line) => line.includes('not a heading'))).toEqual([])
})

test('no HTML and no link comes from the document, and those of the app lead to it', () => {
  const markdown = renderMarkdown(aReportDocument(), RENDERING)

  const links = [...markdown.matchAll(/(?<!\\)\]\(<([^>]*)>\)/g)].map(([, link]) => link ?? '')
  expect(links.length).toBeGreaterThan(3)
  expect(markdown).toContain('| [acme/shop](<https://pushback.example.com/repositories/')
  expect(links.filter((link) => !link.startsWith('https://pushback.example.com/'))).toEqual([])
  expect(markdown.replaceAll(/\]\(<[^>]*>\)/g, ']')).not.toMatch(/(?<!\\)<|(?<!^)(?<!\\)>(?! )/m)
  expect(renderMarkdown(aReportDocument(), { ...RENDERING, baseUrl: null })).not.toMatch(/\]\(</)
})

test('it says which revision it is and which classifier read the sessions', () => {
  const markdown = renderMarkdown(aReportDocument(), RENDERING)

  expect(markdown.trimEnd().split('\n').at(-1)).toBe('Classifier builtin v10 (110), builtin v9 (10) · Revision 2, closed 1 November 2026')
})
