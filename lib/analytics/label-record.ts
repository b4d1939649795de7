/** The counts of some slots by what they are called elsewhere: `recordOf(Symptom.options, counts)`. */
export function recordOf<Code extends string>(codes: readonly Code[], counts: Record<Code, number>): Record<Code, number> {
  return Object.fromEntries(codes.map((code) => [code, counts[code]])) as Record<Code, number> // keys are the codes
}
