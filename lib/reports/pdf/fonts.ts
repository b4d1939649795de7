import { Font } from '@react-pdf/renderer'
import { type OpenFont, steadyFont } from './steady-font'

const GEIST = 'node_modules/geist/dist/fonts/geist-sans'

/**
 * The face of the app, then one with Greek, Hebrew, Arabic and signs, then one with nearly all of Unicode, drawn coarsely. Paths are
 * read from where the process runs, the folder of the project; nothing is read before the first report is printed.
 */
const FAMILIES = {
  Geist: [
    { src: `${GEIST}/Geist-Regular.ttf`, fontWeight: 400 },
    { src: `${GEIST}/Geist-Medium.ttf`, fontWeight: 500 },
    { src: `${GEIST}/Geist-SemiBold.ttf`, fontWeight: 600 },
  ],
  'DejaVu Sans': [{ src: 'node_modules/@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff', fontWeight: 400 }],
  UnifontEX: [{ src: 'node_modules/@fontsource/unifontex/files/unifontex-latin-400-normal.woff', fontWeight: 400 }],
} as const

export const FONT_STACK: string[] = Object.keys(FAMILIES)

export type FontWeight = 400 | 500 | 600

/** What is known of the letters once the fonts are open. */
export type Fonts = {
  has: (codePoint: number) => boolean
  /** Points that a text takes on one line. */
  widthOf: (text: string, size: number, weight: FontWeight) => number
}

let opened: Promise<Fonts> | null = null

/** Opens the fonts once for the process. */
export function openFonts(): Promise<Fonts> {
  opened ??= open()
  return opened
}

async function open(): Promise<Fonts> {
  for (const [family, fonts] of Object.entries(FAMILIES)) Font.register({ family, fonts: [...fonts] })
  // Words are broken by `breakLongWords`: a hyphen that is not in a name must not be seen in it.
  Font.registerHyphenationCallback((word) => [word])
  const stacks = { 400: await stackOf(400), 500: await stackOf(500), 600: await stackOf(600) }
  for (const font of new Set(Object.values(stacks).flat())) steadyFont(font)
  const widths = { 400: new Map<number, number>(), 500: new Map<number, number>(), 600: new Map<number, number>() }

  const emsOf = (codePoint: number, weight: FontWeight): number => {
    const known = widths[weight].get(codePoint)
    if (known !== undefined) return known
    const font = stacks[weight].find((one) => one.hasGlyphForCodePoint(codePoint))
    const ems = font ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : 0
    widths[weight].set(codePoint, ems)
    return ems
  }
  return {
    has: (codePoint) => stacks[400].some((font) => font.hasGlyphForCodePoint(codePoint)),
    widthOf: (text, size, weight) => {
      let ems = 0
      for (const character of text) ems += emsOf(character.codePointAt(0) ?? 0, weight)
      return ems * size
    },
  }
}

async function stackOf(fontWeight: FontWeight): Promise<OpenFont[]> {
  const fonts: OpenFont[] = []
  for (const fontFamily of FONT_STACK) {
    await Font.load({ fontFamily, fontWeight })
    const { data } = Font.getFont({ fontFamily, fontWeight })
    if (data) fonts.push(data)
  }
  return fonts
}
