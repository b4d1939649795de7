import { Severity, Symptom } from './taxonomy'

type Labelled = { symptoms: readonly Symptom[]; severity: Severity }

/** The symptoms of an episode as the rollup stores them: bit 0 is S1 … bit 7 is S8. */
export function symptomsMask(symptoms: readonly Symptom[]): number {
  return symptoms.reduce((mask, symptom) => mask | (1 << placeOf(symptom)), 0)
}

/** Which pairs of symptom and severity the episodes of a session have: bit symptom * 5 + severity. A clean session has 0. */
export function profileOf(episodes: readonly Labelled[]): bigint {
  return episodes.reduce((mask, { symptoms, severity }) => mask | pairs(symptoms, [severity]), 0n)
}

/** The bits that a profile shares if its session has an episode with one of the symptoms and one of the severities; an empty list is all. */
export function profileMaskFor(symptoms: readonly Symptom[], severities: readonly Severity[]): bigint {
  return pairs(symptoms.length > 0 ? symptoms : Symptom.options, severities.length > 0 ? severities : Severity.options)
}

const pairs = (symptoms: readonly Symptom[], severities: readonly Severity[]) =>
  symptoms.flatMap((symptom) => severities.map((severity) => bitOf(symptom, severity))).reduce((mask, bit) => mask | bit, 0n)

const placeOf = (symptom: Symptom) => Symptom.options.indexOf(symptom)

const bitOf = (symptom: Symptom, severity: Severity) =>
  1n << BigInt(placeOf(symptom) * Severity.options.length + Severity.options.indexOf(severity))
