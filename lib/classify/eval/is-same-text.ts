const COMPARED = 160
const BEGINNING = 60

/** Whether two texts are the same words, as turns are numbered and cut differently by every reader. */
export function isSameText(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)]
  if (x === '' || y === '') return false
  return x.includes(y.slice(0, BEGINNING)) || y.includes(x.slice(0, BEGINNING))
}

function bare(text: string): string {
  return text
    .slice(0, 4000)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, COMPARED)
}
