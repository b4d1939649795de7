import { Severity, Symptom } from './taxonomy'

/** The profile of a session as a number: bit symptom * 5 + severity, 40 bits in all. */
export type Profile = number

const WIDTH = Severity.options.length

/** Which severities count, as five bits; all of them without a choice. */
export function severityBits(severities: readonly Severity[]): number {
  const chosen = severities.length > 0 ? severities : Severity.options
  return chosen.reduce((bits, severity) => bits | (1 << Severity.options.indexOf(severity)), 0)
}

export const ALL_SEVERITIES = severityBits([])

/** The symptoms of a profile, of episodes with one of these severities. */
export function symptomsIn(profile: Profile, severities = ALL_SEVERITIES): Symptom[] {
  if (profile === 0) return []
  return Symptom.options.filter((_, place) => (Math.floor(profile / 2 ** (place * WIDTH)) & severities) !== 0)
}
