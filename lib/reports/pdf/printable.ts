import type { Fonts } from './fonts'

/**
 * A text as it can be printed: no characters that control or hide, no signs that turn the direction of what follows, and a replacement
 * character for each that no font has. Spaces in a row are one, as breaking lines relies on it.
 */
export function printable(text: string, fonts: Pick<Fonts, 'has'>): string {
  return Array.from(text.normalize('NFC').replace(LINE_ENDS, '\n').replace(SPACES, ' ').replace(HIDDEN, ''), (character) =>
    character === '\n' || fonts.has(character.codePointAt(0) ?? 0) ? character : REPLACEMENT,
  ).join('')
}

/** The first `most` characters, with an ellipsis where more were there. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text)
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

const REPLACEMENT = '\ufffd'
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g
const SPACES = /[\t\p{Zs}]+/gu
/** Controls, marks of direction, joiners but the one that parts Persian letters, variation selectors, tones of skin. */
const HIDDEN = /(?![\n\u200c])[\p{Cc}\p{Cf}\p{Emoji_Modifier}\p{Variation_Selector}]/gu
