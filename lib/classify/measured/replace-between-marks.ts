const BEGIN = '<!-- accuracy: written by pushback eval --write -->'
const END = '<!-- /accuracy -->'

/** A document with the text between its marks replaced; null where it has no marks. */
export function replaceBetweenMarks(document: string, text: string): string | null {
  const begin = document.indexOf(BEGIN)
  const end = document.indexOf(END)
  if (begin < 0 || end < begin) return null
  return `${document.slice(0, begin + BEGIN.length)}\n${text}\n${document.slice(end)}`
}
