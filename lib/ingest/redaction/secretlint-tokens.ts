import { escapedLength } from './escapes'
import { runSecretlintRules } from './secretlint-rules'
import { maskedSpan, type Span } from './span'

/** What one of the rules needs to match. Only the words around these are shown to it, as it is slow on whole files. */
const MARKER =
  /gh[pousr]_\w{36}|github_pat_\w{80}|npm_\w{36}|xox[abopr]-|xapp-|hooks\.slack\.com|T3BlbkFJ|sk-ant-api|lin_api_|SG\.\w{1,128}\.|shp(?:pa|ca|at|ss)_|ops_ey/g
const WORD = /[A-Za-z0-9_+/=.:-]/
const BATCH = 64 * 1024

type Word = { start: number; end: number }

export async function secretlintTokens(text: string): Promise<Span[]> {
  const spans: Span[] = []
  for (const batch of batches(markedWords(text))) spans.push(...(await lint(text, batch)))
  return spans
}

/** Words never overlap, so each character is looked at once. */
function* markedWords(text: string): Iterable<Word> {
  let last = 0
  for (const { index } of text.matchAll(MARKER)) {
    if (index < last) continue
    let start = index
    while (start > last && WORD.test(text.charAt(start - 1))) start--
    let end = index
    while (end < text.length && WORD.test(text.charAt(end))) end++
    last = end
    yield { start: start + escapedLength(text, start), end }
  }
}

function* batches(words: Iterable<Word>): Iterable<Word[]> {
  let batch: Word[] = []
  let size = 0
  for (const word of words) {
    batch.push(word)
    size += word.end - word.start
    if (size < BATCH) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

async function lint(text: string, words: Word[]): Promise<Span[]> {
  const reported = await runSecretlintRules(words.map(({ start, end }) => text.slice(start, end)).join('\n'))
  const offsets = offsetsOf(words)
  return reported.map(({ id, start, end }) => {
    const shift = offsets.findLast(({ at }) => at <= start)?.shift ?? 0
    return maskedSpan(`${id}-token`, start + shift, end + shift)
  })
}

function offsetsOf(words: Word[]): { at: number; shift: number }[] {
  let at = 0
  return words.map(({ start, end }) => {
    const offset = { at, shift: start - at }
    at += end - start + 1
    return offset
  })
}
