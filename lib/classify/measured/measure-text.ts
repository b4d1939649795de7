import { MEASURES, type Measure, type MeasureId } from './measures'

const UNITS = {
  share: { times: 1, digits: 2, sign: '' },
  points: { times: 1, digits: 1, sign: ' points' },
  percent: { times: 100, digits: 1, sign: ' %' },
} as const

/** A measure and its interval as people read them; a dash where nothing could be measured. */
export function measureText(id: MeasureId, { value, low, high }: Measure): { value: string; interval: string } {
  const { times, digits, sign } = UNITS[MEASURES[id].unit]
  const show = (number: number) => (times * number).toFixed(digits)
  return {
    value: Number.isNaN(value) ? '–' : `${show(value)}${sign}`,
    interval: Number.isNaN(low) ? '–' : `${show(low)}–${show(high)}${sign}`,
  }
}
