/** Colours belong to the label, not to its rank: the same in every chart. */
export const symptomColour = (code: string) => `var(--symptom-${code.toLowerCase()})`
export const severityColour = (code: string) => `var(--severity-${code.toLowerCase()})`
export const platformColour = (name: 'IDE' | 'CLI') => `var(--platform-${name.toLowerCase()})`

const GROUP_COLOURS = 6

/** Of agents and models, whose names are not known beforehand: the same name keeps its colour where no other one took it. */
export function groupColours(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Map<number, string>()
  for (const name of names.slice(0, GROUP_COLOURS).toSorted()) {
    let place = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) % GROUP_COLOURS
    while (taken.has(place)) place = (place + 1) % GROUP_COLOURS
    taken.set(place, name)
  }
  return new Map([...taken].map(([place, name]) => [name, `var(--group-${place + 1})`]))
}
