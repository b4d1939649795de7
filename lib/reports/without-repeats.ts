/** Rows of one thing name it once: what several columns at the left share with the row above is blank, and so is a text after them. */
export function withoutRepeats(cells: string[], above: string[] | undefined): string[] {
  const same = cells.findIndex((cell, place) => cell !== above?.[place])
  if (same < 2) return cells
  return cells.map((cell, place) => (place < same || (cell.length > LONG && cell === above?.[place]) ? '' : cell))
}

/** Letters. */
const LONG = 24
