import { placeMarkers } from '@/lib/charts/place-markers'
import type { BlockOf, ReportBlock } from '@/lib/contracts/report/blocks'
import { daysOfLines } from '@/lib/reports/draw/lines-layout'
import { dayInWords } from '@/lib/reports/in-words'
import { shortened } from './printable'
import type { Sheet } from './sheet'

/** What stands below a block: its notes, and those of what is in it. */
export function notesOf(block: ReportBlock, isFirst: boolean, { markers }: Pick<Sheet, 'markers'>): string[] {
  switch (block.kind) {
    case 'figures':
      return [...block.notes, ...notesOfFigures(block)]
    case 'lines':
      return [...(!isFirst && isSame(markers, block.markers) ? [] : markersOf(block)), ...block.notes]
    default:
      return block.notes
  }
}

/** A note that several figures share is said once; one of a single figure says which it is of. */
function notesOfFigures({ figures }: BlockOf<'figures'>): string[] {
  const all = figures.flatMap(({ notes }) => notes)
  const shared = new Set(all.filter((note, place) => all.indexOf(note) !== place))
  const single = figures.flatMap(({ title, notes }) => notes.filter((note) => !shared.has(note)).map((note) => `${title}: ${note}`))
  return [...single, ...shared]
}

const isSame = (some: BlockOf<'lines'>['markers'], others: BlockOf<'lines'>['markers']) => JSON.stringify(some) === JSON.stringify(others)

function markersOf(block: BlockOf<'lines'>): string[] {
  return placeMarkers(block.markers, daysOfLines(block)).map(
    ({ place, day, name }) => `${place}: ${shortened(name, 60)} (${dayInWords(day)}).`,
  )
}
