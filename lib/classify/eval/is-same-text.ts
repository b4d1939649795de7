const COMPARED = 160
const BEGINNING = 60
/** Nearly always more than what is compared, so that a long paste is not read to its end. */
const ENOUGH = 4000

/** Whether two texts are the same words, as turns are numbered and cut differently by every reader. */
export function isSameText(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)]
  if (x === '' || y === '') return false
  return x.includes(y.slice(0, BEGINNING)) || y.includes(x.slice(0, BEGINNING))
}

function bare(text: string): string {
  const head = lettersOf(text.slice(0, ENOUGH))
  return (head.length < COMPARED && text.length > ENOUGH ? lettersOf(text) : head).slice(0, COMPARED)
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/ +/g, ' ')
    .trim()
}
