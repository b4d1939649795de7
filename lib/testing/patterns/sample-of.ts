import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp'

/** `choice` says which of its alternatives, `stretch` how often what may be repeated without end is repeated. */
type Way = { flags: string; choice: number; stretch: number }

/** A text that goes along with a pattern. What must not stand there is not looked at. */
export function sampleOf(pattern: RegExp, { choice = 0, stretch = 1 }: Partial<Way>): string {
  return sampleOfAlternatives(parseRegExpLiteral(pattern).pattern.alternatives, { flags: pattern.flags, choice, stretch })
}

function sampleOfAlternatives(alternatives: AST.Alternative[], way: Way): string {
  const { elements } = alternatives[way.choice % alternatives.length] ?? { elements: [] }
  const choice = Math.floor(way.choice / alternatives.length) + way.choice
  return elements.map((element) => sampleOfElement(element, { ...way, choice })).join('')
}

function sampleOfElement(element: AST.Element | AST.QuantifiableElement, way: Way): string {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return sampleOfAlternatives(element.alternatives, way)
    case 'Quantifier':
      return sampleOfElement(element.element, way).repeat(
        Math.max(1, element.min, element.max === Number.POSITIVE_INFINITY ? way.stretch : 0),
      )
    case 'Character':
      return String.fromCodePoint(element.value)
    case 'CharacterSet':
    case 'CharacterClass':
      return (
        [...candidates(element.raw)].find((character) => new RegExp(`^${element.raw}$`, way.flags.replace(/[gmy]/g, '')).test(character)) ??
        ''
      )
    default:
      return ''
  }
}

/** The characters of a class itself after the common ones. */
const candidates = (raw: string) => `a1 A_.,:-/'\n不あ하д${raw}`
