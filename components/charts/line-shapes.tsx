import type { LineLook } from '@/lib/charts/chart-model'

/** Of area 1 about the origin: circle, square, triangle, diamond, star, cross. */
const SHAPES = [
  'M-.564 0a.564.564 0 1 0 1.128 0a.564.564 0 1 0-1.128 0z',
  'M-.5-.5h1v1h-1z',
  'M0-.877.76.439h-1.52z',
  'M0-.931.537 0 0 .931-.537 0z',
  'M0-.944.212-.292.898-.292.343.111.555.764 0 .361-.555.764-.343.111-.898-.292-.212-.292z',
  'M-.671-.224h.447v-.447h.447v.447h.447v.447h-.447v.447h-.447v-.447h-.447z',
] as const
export const PAPER_DASH = '1 4'

const DASHES = { measured: undefined, reckoned: '2 3', earlier: '6 4' } as const satisfies Record<LineLook, string | undefined>

export const dashOf = (look: LineLook) => DASHES[look]

type LineMarkProps = { place: number; colour: string; cx?: number; cy?: number; size?: number }

/** The mark of a line by its place, so that lines are told apart without colour. */
export function LineMark({ place, colour, cx = 0, cy = 0, size = 28 }: LineMarkProps) {
  return <path d={SHAPES[place % SHAPES.length]} transform={`translate(${cx} ${cy}) scale(${Math.sqrt(size)})`} fill={colour} />
}
