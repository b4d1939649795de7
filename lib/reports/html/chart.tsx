import type { BlockOf } from '@/lib/contracts/report/blocks'
import { chartWords } from '../draw/chart-words'
import { drawBars } from '../draw/draw-bars'
import { drawLines } from '../draw/draw-lines'
import { Shape } from './shape'

type ChartBlock = BlockOf<'bars'> | BlockOf<'lines'>

/** Points: the printed width of a block, half of it, and what leaves text legible on a telephone. */
const WIDTHS = { full: 504, half: 246, small: 250 } as const

/** Drawn twice: for the page, and for where there is little room, which the style tells apart. */
export function Chart({ block, isHalf }: { block: ChartBlock; isHalf: boolean }) {
  return (
    <>
      <Drawn block={block} width={isHalf ? WIDTHS.half : WIDTHS.full} form={isHalf ? 'half' : 'full'} />
      {!isHalf && <Drawn block={block} width={WIDTHS.small} form="small" />}
    </>
  )
}

function Drawn({ block, width, form }: { block: ChartBlock; width: number; form: keyof typeof WIDTHS }) {
  const drawing = block.kind === 'bars' ? drawBars(block, width) : drawLines(block, width)
  const id = `${block.id}-${form}`
  return (
    <svg
      className={`report-chart report-chart-${form}`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
    >
      <title id={`${id}-title`}>{block.title}</title>
      <desc id={`${id}-words`}>{chartWords(block)}</desc>
      {drawing.shapes.map((shape, place) => (
        <Shape key={place} shape={shape} />
      ))}
    </svg>
  )
}
