const MARKS = /[\u0300-\u036f]/g
const APOSTROPHES = /['’‘ʼ´]/g

/** Without accents and apostrophes: "didn’t" and "didnt" become one word, as do "está" and "esta". */
export function unmark(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(APOSTROPHES, '').normalize('NFC')
}

/** Text as the lexicons see it: unmarked, lower case, single spaces. */
export function foldText(text: string): string {
  return unmark(text).toLowerCase().replace(/\s+/g, ' ').trim()
}
