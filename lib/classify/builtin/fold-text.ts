import { isAscii, narrow } from './plain-text'

/** Every run of white space but the single space, which stays. */
const SPACES = /\s{2,}|[^\S ]/g
const MARKS_AND_APOSTROPHES = /[\u0300-\u036f'’‘ʼ´]/g

/** Without accents and apostrophes: "didn’t" and "didnt" become one word, as do "está" and "esta". */
export function unmark(text: string): string {
  if (isAscii(text)) return narrow(text).replaceAll("'", '')
  const unmarked = text.normalize('NFD').replace(MARKS_AND_APOSTROPHES, '').normalize('NFC')
  return isAscii(unmarked) ? narrow(unmarked) : unmarked
}

/** Text as the lexicons see it: unmarked, lower case, single spaces. */
export function foldText(text: string): string {
  return unmark(text).toLowerCase().replace(SPACES, ' ').trim()
}
