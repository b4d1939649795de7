import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp'

export type Instruction =
  | { does: 'read'; isRead: (character: string) => boolean }
  | { does: 'try'; first: number; second: number }
  | { does: 'go'; to: number }
  | { does: 'edge'; isHere: (before: string, after: string) => boolean }
  | { does: 'look'; program: Instruction[]; negate: boolean }
  | { does: 'found' }

type Edge = Extract<Instruction, { does: 'edge' }>['isHere']

/** A pattern as the steps of a backtracking machine, as engines of JavaScript run it; a bounded repetition is written out. */
export function compilePattern(pattern: RegExp): Instruction[] {
  const { pattern: parsed } = parseRegExpLiteral(pattern)
  const program: Instruction[] = []
  compileAlternatives(parsed.alternatives, program, pattern.flags)
  return [...program, { does: 'found' }]
}

function compileAlternatives(alternatives: AST.Alternative[], program: Instruction[], flags: string): void {
  const ends: Extract<Instruction, { does: 'go' }>[] = []
  for (const [index, { elements }] of alternatives.entries()) {
    const fork: Instruction | null = index < alternatives.length - 1 ? { does: 'try', first: program.length + 1, second: 0 } : null
    if (fork) program.push(fork)
    for (const element of elements) compileElement(element, program, flags)
    if (!fork) continue
    const end = { does: 'go' as const, to: 0 }
    ends.push(end)
    program.push(end)
    fork.second = program.length
  }
  for (const end of ends) end.to = program.length
}

function compileElement(element: AST.Element | AST.QuantifiableElement, program: Instruction[], flags: string): void {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      compileAlternatives(element.alternatives, program, flags)
      return
    case 'Quantifier':
      compileQuantifier(element, program, flags)
      return
    case 'Backreference':
      // Read as whatever its group may be, which is no less work.
      for (const group of [element.resolved].flat()) compileElement(group, program, flags)
      return
    case 'Assertion':
      program.push(assertion(element, flags))
      return
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      program.push({ does: 'read', isRead: reader(element.raw, flags) })
      return
    default:
      throw new Error(`${element.type} is not counted: ${element.raw}`)
  }
}

function compileQuantifier({ element, min, max, greedy, raw }: AST.Quantifier, program: Instruction[], flags: string): void {
  const once = () => compileElement(element, program, flags)
  for (let count = 0; count < min; count++) once()
  const skips: Extract<Instruction, { does: 'try' }>[] = []
  for (let count = min; count < (max === Number.POSITIVE_INFINITY ? min + 1 : max); count++) {
    const skip = { does: 'try' as const, first: 0, second: 0 }
    const at = program.push(skip) - 1
    once()
    if (program.length === at + 1) throw new Error(`Nothing is repeated: ${raw}`)
    if (max === Number.POSITIVE_INFINITY) program.push({ does: 'go', to: at })
    skip[greedy ? 'first' : 'second'] = at + 1
    skips.push(skip)
  }
  for (const skip of skips) skip[greedy ? 'second' : 'first'] = program.length
}

function assertion(assertion: AST.Assertion, flags: string): Instruction {
  switch (assertion.kind) {
    case 'start':
      return { does: 'edge', isHere: (before) => before === '' || (flags.includes('m') && before === '\n') }
    case 'end':
      return { does: 'edge', isHere: (_, after) => after === '' || (flags.includes('m') && after === '\n') }
    case 'word':
      return { does: 'edge', isHere: (before, after) => (isWord(before) !== isWord(after)) !== assertion.negate }
    case 'lookahead': {
      const program: Instruction[] = []
      compileAlternatives(assertion.alternatives, program, flags)
      return { does: 'look', program: [...program, { does: 'found' }], negate: assertion.negate }
    }
    case 'lookbehind':
      return { does: 'edge', isHere: oneBehind(assertion, flags) }
    default:
      return assertion satisfies never
  }
}

function oneBehind({ alternatives, negate, raw }: AST.LookbehindAssertion, flags: string): Edge {
  const [element, ...others] = alternatives.flatMap(({ elements }) => elements)
  if (!element || others.length > 0 || !element.type.startsWith('Character')) throw new Error(`Only one character is looked back: ${raw}`)
  const isRead = reader(element.raw, flags)
  return (before) => (before !== '' && isRead(before)) !== negate
}

const isWord = (character: string) => /^\w$/.test(character)

/** Whether the engine itself takes this character there; each is asked once. */
function reader(raw: string, flags: string): (character: string) => boolean {
  const one = new RegExp(`^${raw}$`, flags.replace(/[gmy]/g, ''))
  const known = new Map<string, boolean>()
  return (character) => {
    const before = known.get(character)
    if (before !== undefined) return before
    const isRead = one.test(character)
    known.set(character, isRead)
    return isRead
  }
}
