import type { Figure } from './chart-model'

/** What is drawn of a figure: nothing where there is too little to tell. */
export const shownValue = (figure: Figure | undefined): number | null => (figure && !figure.tooFew ? figure.value : null)

/** Whether a figure is drawn and neither of its neighbours is, so that no line leads to it. */
export const isAlone = (figures: readonly Figure[], index: number): boolean =>
  shownValue(figures[index]) !== null && shownValue(figures[index - 1]) === null && shownValue(figures[index + 1]) === null
