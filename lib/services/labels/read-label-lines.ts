import type { z } from 'zod'
import { LabelledSession, type LabelResult } from '@/lib/contracts/v1/label-set'
import { AppError } from '@/lib/domain/app-error'

export type LabelLine = { line: number; session: LabelledSession }

/** A broken line is told and passed over: the others are good all the same. Empty lines are nothing. */
export function readLabelLines(text: string, first: number, most: number): { good: LabelLine[]; bad: LabelResult[] } {
  const lines = text.split('\n').map((content, index) => ({ line: first + index, content: content.trim() }))
  const told = lines.filter(({ content }) => content !== '')
  if (told.length > most)
    throw new AppError(
      'too_large',
      `There are ${told.length.toLocaleString('en')} lines. Send at most ${most.toLocaleString('en')} at once.`,
    )

  const [good, bad]: [LabelLine[], LabelResult[]] = [[], []]
  const seen = new Map<string, number>()
  for (const { line, content } of told) {
    const value = jsonOf(content)
    const parsed = LabelledSession.safeParse(value)
    const file = parsed.data?.file ?? fileIn(value)
    const before = parsed.success ? seen.get(parsed.data.file) : undefined
    if (!parsed.success) bad.push(failed(line, file, value === undefined ? NO_JSON : `${faultsOf(parsed.error)}. ${MEND}`))
    else if (before !== undefined) bad.push(failed(line, file, `Line ${before} is of the same file already. Keep one of the two.`))
    else good.push({ line, session: parsed.data })
    if (parsed.success && before === undefined) seen.set(parsed.data.file, line)
  }
  return { good, bad }
}

const MEND = 'Mend the line and import the file again: what is in already stays as it is.'
const NO_JSON = `The line is no JSON. A label set has one JSON object in each line. ${MEND}`
const MOST_FAULTS = 5

const failed = (line: number, file: string | null, error: string): LabelResult => ({
  line,
  file,
  outcome: 'failed',
  sessionId: null,
  error,
})

function faultsOf({ issues }: z.ZodError): string {
  const faults = issues.slice(0, MOST_FAULTS).map(({ path, message }) => `${placeOf(path) || 'the line'}: ${message}`)
  return [...faults, ...(issues.length > MOST_FAULTS ? [`and ${issues.length - MOST_FAULTS} more`] : [])].join('; ')
}

const placeOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (place, key) => (typeof key === 'number' ? `${place}[${key}]` : place === '' ? String(key) : `${place}.${String(key)}`),
    '',
  )

function fileIn(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string' ? value.file : null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
