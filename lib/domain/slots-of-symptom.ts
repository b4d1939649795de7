import { isDaySlot } from './count-day'
import type { DaySlot } from './day-slots'
import type { RepositorySlot } from './repository-slots'
import { Locus, Resolver, type Symptom } from './taxonomy'

/**
 * What a slot that a choice narrows counts where only episodes with one symptom are chosen, told by slots that count all: their sum.
 * Null where they do not tell, as three labels would have to meet.
 */
export function slotsOfSymptom(symptom: Symptom, slot: DaySlot): DaySlot[] | null {
  if (slot.startsWith('fact:')) return [slot]
  if (slot === 'with-episode') return [`session:${symptom}`]
  if (slot === 'episodes') return [symptom]
  if (slot === 'pushbacks') return [`pushbacks&${symptom}`]
  if (slot === 'located') return Locus.options.map((locus) => `${symptom}>${locus}` as const)
  if (slot === 'resolved') return Resolver.options.map((resolver) => `${symptom}>${resolver}` as const)
  return slotsOfLabels(symptom, slot)
}

/** The same of slots of repositories: "with" is with that symptom. */
export function repositorySlotsOfSymptom(symptom: Symptom, slot: RepositorySlot): RepositorySlot[] | null {
  if (slot === 'with-episode') return [`session:${symptom}`]
  if (slot === 'episodes') return [symptom]
  if (slot === '11' || slot === '10' || slot === '01' || slot === '00') return [`${slot}:${symptom}`]
  if (slot === `now:${symptom}` || slot === `next:${symptom}` || slot === `${symptom}>${symptom}`) return [`11:${symptom}`]
  return slot === symptom || slot === `session:${symptom}` || (/^[01]{2}:S/.test(slot) && slot.endsWith(symptom)) ? [slot] : null
}

/** `S1`, `session:S1`, `DS1`, or two labels that have met already. */
function slotsOfLabels(symptom: Symptom, slot: DaySlot): DaySlot[] | null {
  const [, prefix = '', first = '', second] = /^(session:|pushbacks&)?([A-Z]+\d)(?:[+>]([A-Z]+\d))?$/.exec(slot) ?? []
  if (first === symptom || second === symptom) return [slot]
  const together = first.startsWith('S') ? [symptom, first].sort().join('+') : `${symptom}>${first}`
  const candidate = `${prefix}${together}`
  return second === undefined && isDaySlot(candidate) ? [candidate] : null
}
