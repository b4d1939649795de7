import type { Change, Unit } from '@/lib/charts/chart-model'
import { signed } from '@/lib/charts/format-value'

/** +12.0 points, more than noise · −1.2 points, may be noise · too few to compare. */
export function changeWords(change: Change | null, unit: Unit, isClear = change?.moreThanNoise ?? false): string {
  if (!change) return 'too few to compare'
  return `${signed(change.difference, unit)}, ${isClear ? 'more than noise' : 'may be noise'}`
}
