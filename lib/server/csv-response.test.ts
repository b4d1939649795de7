import { expect, test } from 'vitest'
import { allPages, csvResponse } from './csv-response'

test('a list is written page by page, and a cell that looks like a formula is made harmless', async () => {
  const pages: Record<string, { rows: string[]; nextCursor: string | null }> = {
    first: { rows: ['=1+1', '+1', '-1', '@sum', '\tx'], nextCursor: 'second' },
    second: { rows: ['a "b", c'], nextCursor: null },
  }
  const lines = async function* () {
    for await (const rows of allPages(async (cursor) => pages[cursor ?? 'first'] ?? { rows: [], nextCursor: null }))
      yield rows.map((cell) => [cell])
  }

  const response = csvResponse('list.csv', ['title'], lines())

  expect(response.headers.get('content-disposition')).toBe('attachment; filename="list.csv"')
  expect((await response.text()).split('\r\n')).toEqual(['title', `"'=1+1"`, `"'+1"`, `"'-1"`, `"'@sum"`, `"'\tx"`, '"a ""b"", c"', ''])
})
