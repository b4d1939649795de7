import type { HeatScale } from './chart-model'

/** At a third and at three times as often as by chance the shade is full. */
const FULL = Math.log(3)

/**
 * How deep a cell is shaded, −1 to 1: below 0 are ratios below 1. The scale is the same on every map, so that the same shade is
 * the same share, and threefold is as far from 1 as a third.
 */
export function heatTint(scale: HeatScale, value: number): number {
  return scale === 'share' ? within(value / 100, 0) : within(Math.log(value) / FULL, -1)
}

const within = (tint: number, least: number) => Math.min(1, Math.max(least, tint))
