/** A clause of a sentence: where it begins, and where its sentence ends. */
export type Clause = { start: number; end: number }

const SENTENCE_END = /(?<![.!?…])[.!?…]+(?:[)*_]{0,3}(?=\s|$)|["'”’»]{1,2}(?=\s+\p{Lu}|\s*$))|[。！？]+/gu
const JOINTS = 'and|but|so|because|then|or|also|plus|y|pero|porque|mas|et|mais|und|aber|oder|denn|sondern|e|и|но|а|или'
const BORDER = new RegExp(`[,;:]\\s+|\\s[-–—]+\\s|[，；：、（）()—]\\s*|\\s(?=(?:${JOINTS}|without|sin|sem|sans|ohne|без)\\s)`, 'gu')
const MOST_CLAUSES = 40

/** The sentences of a line, as they stand. */
export function sentencesIn(line: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const { index, 0: end } of line.matchAll(SENTENCE_END)) {
    sentences.push(line.slice(from, index + end.length))
    from = index + end.length
  }
  sentences.push(line.slice(from))
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

/** Where the clauses of a sentence begin and end. */
export function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const { index, 0: border } of sentence.matchAll(BORDER)) {
    if (index > start) clauses.push({ start, end: index })
    start = index + border.length
    if (clauses.length >= MOST_CLAUSES) break
  }
  if (start < sentence.length) clauses.push({ start, end: sentence.length })
  return clauses
}
