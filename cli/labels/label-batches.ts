/** Lines that are sent together; `first` is the number of the first of them. */
export type LabelBatch = { first: number; text: string; lines: number }
export type Duplicate = { line: number; file: string; before: number }

const MOST_LINES = 1_000
const MOST_CHARACTERS = 1024 ** 2

/**
 * Cuts a label set into what is sent at once. A file that an earlier line of the set named is kept back and told: the server sees only
 * one batch at a time, and would take the second for a change of the first.
 */
export async function* labelBatches(lines: AsyncIterable<string>, onDuplicate: (duplicate: Duplicate) => void): AsyncGenerator<LabelBatch> {
  const seen = new Map<string, number>()
  let line = 0
  let batch = startAt(1)
  for await (const read of lines) {
    line += 1
    const file = fileOf(read)
    const before = file === null ? undefined : seen.get(file)
    if (file !== null && before !== undefined) onDuplicate({ line, file, before })
    else if (file !== null) seen.set(file, line)
    const text = before === undefined ? read : ''
    if (batch.lines > 0 && (batch.lines >= MOST_LINES || batch.text.length + text.length > MOST_CHARACTERS)) {
      yield batch
      batch = startAt(line)
    }
    batch = { ...batch, text: `${batch.text}${text}\n`, lines: batch.lines + 1 }
  }
  if (batch.text.trim() !== '') yield batch
}

const startAt = (first: number): LabelBatch => ({ first, text: '', lines: 0 })

/** Null where the line does not tell it: the server says what is wrong. */
function fileOf(line: string): string | null {
  try {
    const { file } = JSON.parse(line)
    return typeof file === 'string' ? file.trim() : null
  } catch {
    return null
  }
}
