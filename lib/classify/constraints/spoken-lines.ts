import { isPasted } from '@/lib/classify/builtin/split-speech'

/** Longer texts are documents: their beginning and their end are read. */
const HEAD = 12_000
const TAIL = 4_000
const LONGEST_LINE = 2_000

/** The lines of a text that somebody wrote, as they stand: no code, no logs, no quotes, no headings, no list marks. */
export function spokenLines(text: string): string[] {
  const lines: string[] = []
  let fence: string | null = null
  for (const line of ends(text).split(/\r\n|\r|\n/)) {
    const mark = /^\s*(```|~~~)/.exec(line)?.[1] ?? null
    if (mark !== null) fence = fence === null ? mark : fence === mark ? null : fence
    if (mark !== null || fence !== null || /^\s*>/.test(line)) continue
    const spoken = withoutMarks(line.slice(0, LONGEST_LINE))
    if (spoken !== '' && (!isPasted(spoken) || readsAsSpeech(spoken))) lines.push(spoken)
  }
  return lines
}

function ends(text: string): string {
  if (text.length <= HEAD + TAIL) return text
  const [head, tail] = [text.slice(0, HEAD), text.slice(-TAIL)]
  return `${head.slice(0, head.lastIndexOf('\n') + 1)}${tail.slice(tail.indexOf('\n') + 1)}`
}

/** Readers number the lines of a file that they show, and lists have bullets, numbers and boxes. */
function withoutMarks(line: string): string {
  const words = line
    .replace(/^\s{0,20}(?:\d{1,6}(?:→|\||\t|: ))?\s{0,40}/, '')
    .replace(/^(?:[-*+•–] |\d{1,3}[.)] |\[[ xX]\] )\s{0,10}(?:\[[ xX]\] )?/, '')
    .trimEnd()
  return /^#{1,6} /.test(words) || /^<\/?[\w-]{1,40}>$/.test(words) ? '' : words
}

/** "Use tabs, not spaces" begins like code. */
function readsAsSpeech(line: string): boolean {
  return (
    /^(?:use|return|from|import|let|package|public|private|class|function|warning|error|["'(])/i.test(line) &&
    /^[^;{}=<>|\\$]{12,600}$/.test(line) &&
    /^(?!from \S+ import)\S+(?: +[\p{L}`'"@,.-]\S*){2}/u.test(line) &&
    !/::|\w\(|^(?:error|warning)\b(?!: (?:do|never|always))/i.test(line)
  )
}
