const MARKS = /[\u0300-\u036f]/g
const APOSTROPHES = /['’‘ʼ´]/

/** Lower case without accents, every character in its place, so that what is found can be cut from the text as it was written. */
export function foldInPlace(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all but ASCII
  return text.replace(/[^\u0000-\u007f]/gu, foldCharacter).replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

function foldCharacter(character: string): string {
  if (APOSTROPHES.test(character)) return "'"
  const folded = character.normalize('NFD').replace(MARKS, '').normalize('NFC').toLowerCase()
  return folded.length === character.length ? folded : character
}

/** The source of a pattern that meets such a text. */
export function foldSource(source: string): string {
  return source.normalize('NFD').replace(MARKS, '').normalize('NFC')
}
