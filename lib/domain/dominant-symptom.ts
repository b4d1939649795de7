import { Symptom } from './taxonomy'

/** The symptom that most have, of several the first of the taxonomy; null where none was seen. */
export function dominantSymptom(counts: Record<Symptom, number>): Symptom | null {
  const most = Math.max(...Symptom.options.map((code) => counts[code]))
  return most === 0 ? null : (Symptom.options.find((code) => counts[code] === most) ?? null)
}
