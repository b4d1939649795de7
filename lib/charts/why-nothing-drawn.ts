import { isTooFew } from '@/lib/stats/estimate'
import type { Figure } from './chart-model'

/** Of a chart none of whose points can be drawn. `of` is what a point is out of. */
export function whyNothingDrawn(of: string, points: readonly Pick<Figure, 'n' | 'tooFew'>[]): string {
  if (points.some(({ tooFew }) => !tooFew)) return 'What this would show is not known; the note below says why.'
  if (isTooFew(points.reduce((sum, { n }) => sum + n, 0))) return `A point takes ten ${of}, and there are fewer in all.`
  return `No point has ten ${of}. A longer unit of time, fewer lines or fewer filters may help.`
}
