const MOST_WORDS = 25
const MOST_CHARACTERS = 200
/** Scripts without spaces say in 80 characters what takes others 25 words. */
const MOST_DENSE = 80

/** At most 25 words, cut at the last comma where that leaves most of them. */
export function cutText(text: string): string {
  const tidy = text.replace(/^[\s*_"'“”`(-]+(?=[\p{L}\p{N}])|(?<![\s,;:*_"“”(-])[\s,;:*_"“”(-]+$/gu, '')
  const words = [...tidy.matchAll(/\S+/g)]
  const last = words[MOST_WORDS - 1]
  const byWords = words.length > MOST_WORDS && last ? tidy.slice(0, last.index + last[0].length) : tidy
  const most = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(byWords) ? MOST_DENSE : MOST_CHARACTERS
  const cut = withoutHalf(byWords.slice(0, most))
  return cut.length === tidy.length ? cut : atBorder(cut)
}

/** Too little to be a rule: "never", "only use". */
export function isTooLittle(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text)
  return dense ? letters < 4 : letters < 6 || !/\S\s+\S/.test(text)
}

function atBorder(cut: string): string {
  const border = Math.max(cut.lastIndexOf(', '), cut.lastIndexOf('; '), cut.lastIndexOf('，'), cut.lastIndexOf('、'))
  if (border > cut.length / 2) return cut.slice(0, border)
  const space = cut.lastIndexOf(' ')
  return (space > cut.length / 2 && cut.length >= MOST_CHARACTERS ? cut.slice(0, space) : cut).trimEnd()
}

function withoutHalf(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}
