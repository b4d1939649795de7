import type { Told } from '@/lib/domain/slots-of-choice'

/** What has to be asked to tell some slots, of all and of what is chosen, and how the answers tell them. */
export function toldSums<Slot extends string>(told: readonly Told<Slot>[]) {
  const all = [...new Set(told.flatMap((each) => each.all))]
  const chosen = [...new Set(told.flatMap((each) => [...each.chosen, ...each.less]))]
  const placesIn = (slots: readonly Slot[], asked: readonly Slot[]) => slots.map((slot) => asked.indexOf(slot))
  const places = told.map((each) => ({
    all: placesIn(each.all, all),
    chosen: placesIn(each.chosen, chosen),
    less: placesIn(each.less, chosen),
  }))
  const sum = (counts: readonly number[], at: readonly number[]) => at.reduce((total, place) => total + (counts[place] ?? 0), 0)
  return {
    all,
    chosen,
    /** In the order of the slots. A group that the choice does not touch has no counts of it. */
    tell: (ofAll: readonly number[], ofChosen: readonly number[] = []) =>
      places.map((each) => sum(ofAll, each.all) + sum(ofChosen, each.chosen) - sum(ofChosen, each.less)),
  }
}
