import type { Instruction } from './compile-pattern'

export type Search = { found: boolean; steps: number }

/** Looks for a compiled pattern as an engine does, at one place after the other, and counts the steps. It gives up at `most`. */
export function countSteps(program: readonly Instruction[], characters: readonly string[], most: number): Search {
  let steps = 0
  for (let start = 0; start <= characters.length; start++) {
    const found = isFoundAt(start, program)
    if (found || steps > most) return { found, steps }
  }
  return { found: false, steps }

  function isFoundAt(start: number, instructions: readonly Instruction[]): boolean {
    const waiting: [number, number][] = [[0, start]]
    for (let next = waiting.pop(); next && steps <= most; next = waiting.pop()) {
      let [step, at] = next
      for (let alive = true; alive && steps <= most; ) {
        steps++
        const instruction = instructions[step]
        if (!instruction || instruction.does === 'found') return true
        step++
        switch (instruction.does) {
          case 'read': {
            const character = characters[at]
            alive = character !== undefined && instruction.isRead(character)
            at++
            break
          }
          case 'try':
            waiting.push([instruction.second, at])
            step = instruction.first
            break
          case 'go':
            step = instruction.to
            break
          case 'edge':
            alive = instruction.isHere(characters[at - 1] ?? '', characters[at] ?? '')
            break
          case 'look':
            alive = isFoundAt(at, instruction.program) !== instruction.negate
            break
          default:
            return instruction satisfies never
        }
      }
    }
    return false
  }
}
