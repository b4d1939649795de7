import { isAscii, narrow } from './plain-text'

const MARKS = /[\u0300-\u036f]/g
/** Every run of white space but the single space, which stays. */
const SPACES = /\s{2,}|[^\S ]/g
const APOSTROPHES = /['’‘ʼ´]/g

/** Without accents and apostrophes: "didn’t" and "didnt" become one word, as do "está" and "esta". */
export function unmark(text: string): string {
  if (isAscii(text)) return narrow(text).replaceAll("'", '')
  return text.normalize('NFD').replace(MARKS, '').replace(APOSTROPHES, '').normalize('NFC')
}

/** Text as the lexicons see it: unmarked, lower case, single spaces. */
export function foldText(text: string): string {
  const folded = unmark(text).toLowerCase().replace(SPACES, ' ').trim()
  return isAscii(folded) ? narrow(folded) : folded
}
