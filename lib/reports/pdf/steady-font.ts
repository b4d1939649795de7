import type { Font } from '@react-pdf/renderer'

export type OpenFont = NonNullable<ReturnType<typeof Font.getFont>['data']>
/** Private to fontkit. */
type Insides = { _glyphs?: object; _getTableStream?: (tag: string) => { pos: number } | null; stream?: unknown }

/**
 * A font is open as long as the process, and two of fontkit's ways would make a report depend on what was printed before, or slow.
 * It remembers a glyph with the letters that first asked for it: a full stop that was drawn as half of a colon could no longer be
 * selected. And it inflates a table of a WOFF anew for every glyph.
 */
export function steadyFont(font: OpenFont): void {
  const insides = font as OpenFont & Insides // looked for below, and not relied on
  rememberGlyphsByLetters(insides)
  inflateOnce(insides)
}

function rememberGlyphsByLetters(font: OpenFont & Insides): void {
  const getGlyph = font.getGlyph.bind(font)
  const known = new Map<string, ReturnType<typeof getGlyph>>()
  font.getGlyph = (id: number, letters: number[] = []) => {
    const key = `${id} ${letters.join()}`
    const before = known.get(key)
    if (before) return before
    font._glyphs = {}
    const glyph = getGlyph(id, letters)
    known.set(key, glyph)
    return glyph
  }
}

function inflateOnce(font: Insides): void {
  const inflate = font._getTableStream?.bind(font)
  if (!inflate) return
  const inflated = new Map<string, { pos: number }>()
  font._getTableStream = (tag) => {
    const stream = inflated.get(tag) ?? inflate(tag)
    // Tables that are stored as they are share the font's own stream and start somewhere in it.
    if (stream && stream !== font.stream) {
      stream.pos = 0
      inflated.set(tag, stream)
    }
    return stream
  }
}
