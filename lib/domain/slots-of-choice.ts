import { byCode } from './by-code'
import { isRepositorySlot } from './count-repository'
import type { DaySlot } from './day-slots'
import type { Filters } from './filters'
import { PAIR_CLASSES, REPOSITORY_SLOTS, type RepositorySlot } from './repository-slots'
import { repositorySlotsOfSymptom, slotsOfSymptom } from './slots-of-symptom'
import type { Symptom } from './taxonomy'

type Choice = Pick<Filters, 'symptoms' | 'severities'>

/**
 * How a slot is told where only some episodes are chosen, so that no more is read than they touch: the sum of slots that count all,
 * and of slots that count what the choice touches, less others of these.
 */
export type Told<Slot> = { all: readonly Slot[]; chosen: readonly Slot[]; less: readonly Slot[] }

/** The choice touches an episode that it chooses, and a session with such an episode. */
export function toldDaySlot(choice: Choice, slot: DaySlot): Told<DaySlot> {
  const symptom = onlySymptom(choice)
  return told(IS_NEVER_NARROWED.test(slot) ? [slot] : symptom && slotsOfSymptom(symptom, slot)) ?? { all: [], chosen: [slot], less: [] }
}

const IS_NEVER_NARROWED = /^(sessions|developer-turns|turns:\d+|facts-known|fact:[^&]+)$/

/** A pair is touched where one of its sessions is; of the others neither session has what the slot asks for. */
export function toldRepositorySlot(choice: Choice, slot: RepositorySlot): Told<RepositorySlot> {
  const symptom = onlySymptom(choice)
  return told(symptom && repositorySlotsOfSymptom(symptom, slot)) ?? TOUCHED[slot]
}

const told = <Slot>(all: readonly Slot[] | null): Told<Slot> | null => all && { all, chosen: [], less: [] }

function onlySymptom({ symptoms: [symptom, ...further], severities }: Choice): Symptom | null {
  return symptom && further.length + severities.length === 0 ? symptom : null
}

const TOUCHED = byCode(REPOSITORY_SLOTS, (slot): Told<RepositorySlot> => {
  if (slot === 'sessions' || slot === 'developer-turns') return { all: [slot], chosen: [], less: [] }
  if (!slot.startsWith('00')) return { all: [], chosen: [slot], less: [] }
  const ofClasses = PAIR_CLASSES.map((pair) => slot.replace(/^00/, pair)).filter(isRepositorySlot)
  return { all: ofClasses, chosen: [], less: ofClasses.filter((other) => other !== slot) }
})
