/** Widths of sans-serif letters in parts of their size, a little more than Helvetica's so that other typefaces fit too. */
const NARROW = new Set([..."ijl|!,.:;'`I"])
const SLIM = new Set([...' frt()[]{}/\\-–"*°·'])
const BROAD = new Set([...'mMW@%—…'])
const WIDTHS = { narrow: 0.3, slim: 0.4, broad: 1, capital: 0.76, other: 0.635, whole: 1.05 } as const

/** How wide a text is drawn, reckoned without a typeface: no less than any common one needs. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size
}

/** The text, or as much of it as fits, with an ellipsis. */
export function fittedText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  let end = widthOf('…') * size
  const fitting = [...text].filter((letter) => {
    end += widthOf(letter) * size
    return end <= width
  })
  return `${fitting.join('').trimEnd()}…`
}

/** The text in one line, or parted between words into as many as it takes, the last one cut where they are too many. */
export function wrappedText(text: string, size: number, width: number, most: number): string[] {
  const [first = '', ...words] = text.split(' ')
  const lines = [first]
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length === most || textWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line) => fittedText(line, size, width))
}

function widthOf(letter: string): number {
  if (NARROW.has(letter)) return WIDTHS.narrow
  if (SLIM.has(letter)) return WIDTHS.slim
  if (BROAD.has(letter)) return WIDTHS.broad
  if (/\p{Mn}/u.test(letter)) return 0
  if (/[\p{Lu}]/u.test(letter)) return WIDTHS.capital
  return (letter.codePointAt(0) ?? 0) > LAST_SMALL ? WIDTHS.whole : WIDTHS.other
}

/** Beyond Latin, Greek and Cyrillic letters may be as wide as they are high. */
const LAST_SMALL = 0x52f
