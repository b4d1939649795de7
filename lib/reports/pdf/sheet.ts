import type { BlockOf } from '@/lib/contracts/report/blocks'
import { TONES } from '@/lib/reports/draw/tones'
import type { Rendering } from '@/lib/reports/rendering'
import type { Density } from './densities'
import type { Fonts } from './fonts'

/** What every part of a page needs to know. */
export type Sheet = {
  fonts: Fonts
  baseUrl: Rendering['baseUrl']
  density: Density
  /** Those that the first chart names: the same in another are not named again. */
  markers: BlockOf<'lines'>['markers']
}

/** Points of an A4 page. */
export const PAGE = { width: 595.28, height: 841.89, side: 42, top: 44, bottom: 40 } as const
export const FULL_WIDTH = PAGE.width - 2 * PAGE.side
export const GAP = 20
export const HALF_WIDTH = (FULL_WIDTH - GAP) / 2

export const INK = {
  text: TONES.ink.light,
  muted: TONES.muted.light,
  rule: TONES.earlier.light,
  hair: TONES.grid.light,
  paper: TONES.surface.light,
} as const
