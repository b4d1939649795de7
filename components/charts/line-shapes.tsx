import { Symbols } from 'recharts'
import type { LineLook } from '@/lib/charts/chart-model'

const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross'] as const
export const PAPER_DASH = '1 4'

const DASHES = { measured: undefined, reckoned: '2 3', earlier: '6 4' } as const satisfies Record<LineLook, string | undefined>

export const dashOf = (look: LineLook) => DASHES[look]

type LineMarkProps = { place: number; colour: string; cx?: number; cy?: number; size?: number }

/** The mark of a line by its place, so that lines are told apart without colour. */
export function LineMark({ place, colour, cx = 0, cy = 0, size = 28 }: LineMarkProps) {
  return <Symbols cx={cx} cy={cy} type={SHAPES[place % SHAPES.length]} size={size} fill={colour} stroke="none" />
}
