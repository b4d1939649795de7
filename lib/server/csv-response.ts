import Papa from 'papaparse'

type Cell = string | number | null

/** Streams pages of rows as a CSV file. A cell that a spreadsheet would take for a formula gets a quote before it. */
export function csvResponse(fileName: string, columns: string[], rows: AsyncIterable<Cell[][]>): Response {
  const encoder = new TextEncoder()
  const write = (lines: Cell[][]) => encoder.encode(`${Papa.unparse(lines, { escapeFormulae: true, newline: '\r\n' })}\r\n`)
  const pages = rows[Symbol.asyncIterator]()
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(write([columns])),
    pull: async (controller) => {
      const next = await pages.next()
      if (next.done) controller.close()
      else if (next.value.length > 0) controller.enqueue(write(next.value))
    },
    cancel: async () => {
      await pages.return?.()
    },
  })
  return new Response(stream, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  })
}

/** Every page of a list, one after another. */
export async function* allPages<T>(
  read: (cursor: string | null) => Promise<{ rows: T[]; nextCursor: string | null }>,
): AsyncGenerator<T[]> {
  let cursor: string | null = null
  do {
    const page: { rows: T[]; nextCursor: string | null } = await read(cursor)
    yield page.rows
    cursor = page.nextCursor
  } while (cursor)
}
