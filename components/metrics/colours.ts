/** Colours belong to the label, not to its rank: the same in every chart. */
export const symptomColour = (code: string) => `var(--symptom-${code.toLowerCase()})`
export const severityColour = (code: string) => `var(--severity-${code.toLowerCase()})`
