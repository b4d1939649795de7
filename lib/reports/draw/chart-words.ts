import { outOf, valueText } from '@/lib/charts/format-value'
import type { BlockOf } from '@/lib/contracts/report/blocks'
import { nameOf } from './bars-layout'

/** What a chart shows, for those who do not see it. */
export function chartWords(block: BlockOf<'bars'> | BlockOf<'lines'>): string {
  return block.kind === 'bars'
    ? block.bars.map((bar) => barWords(bar, block)).join(' ')
    : block.lines.map((line) => lineWords(line, block)).join(' ')
}

function barWords(bar: BlockOf<'bars'>['bars'][number], { unit, n }: BlockOf<'bars'>): string {
  const counts = outOf(bar, n.of)
  if (bar.tooFew || bar.value === null) return `${nameOf(bar)}: too few to say, ${counts}.`
  const paper = bar.paper === null ? '' : `; the paper ${valueText(bar.paper, unit)}`
  const previous = bar.previous && !bar.previous.tooFew ? `; the period before ${valueText(bar.previous.value, unit)}` : ''
  return `${nameOf(bar)}: ${valueText(bar.value, unit)}, ${counts}${paper}${previous}.`
}

function lineWords({ name, points }: BlockOf<'lines'>['lines'][number], { unit }: BlockOf<'lines'>): string {
  const read = points.filter(({ value, tooFew }) => value !== null && !tooFew)
  const [first, last] = [read[0], read.at(-1)]
  if (!first || !last) return `${name}: too few to say.`
  const gaps = points.length - read.length
  const missing = gaps === 0 ? '' : `; ${gaps} of ${points.length} points have too few`
  return `${name}: ${valueText(first.value, unit)} from ${first.from}, ${valueText(last.value, unit)} from ${last.from}${missing}.`
}
