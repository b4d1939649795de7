/** A whole number from 0 up to but without `below`. */
export type Pick = (below: number) => number

type Mutation = (text: string, pick: Pick, other: string) => string

/** Damages that files suffer, and that hostile ones are made of. */
export const MUTATIONS = {
  cut: (text, pick) => text.slice(0, pick(text.length + 1)),
  behead: (text, pick) => text.slice(pick(text.length + 1)),
  lose: (text, pick) => splice(text, pick, ''),
  splice: (text, pick, other) => splice(text, pick, pieceOf(other, pick)),
  interleave: (text, pick, other) => shuffled([...text.split('\n'), ...other.split('\n')], pick).join('\n'),
  shuffleLines: (text, pick) => shuffled(text.split('\n'), pick).join('\n'),
  repeatPiece: (text, pick) => splice(text, pick, pieceOf(text, pick).repeat(1 + pick(50))),
  flipCharacters: (text, pick) => times(1 + pick(20), text, (one) => replaceAt(one, pick, String.fromCharCode(pick(0x1_0000)))),
  flipBits: (text, pick) => flippedBits(text, pick),
  swapMark: (text, pick) => times(1 + pick(5), text, (one) => replaceAt(one, pick, chosen(MARKS, pick))),
  swapValue: (text, pick) => swapped(text, /"(?:[^"\\\n]|\\.)*"|-?\d+|true|false|null/g, pick, () => chosen(VALUES, pick)),
  swapKey: (text, pick) => swapped(text, /"\w+"(?=\s*:)/g, pick, () => chosen(KEYS, pick)),
  repeatKey: (text, pick) => swapped(text, /"\w+"\s*:/g, pick, (key) => `${key}${chosen(VALUES, pick)},${key}`),
  nest: (text, pick) =>
    swapped(text, /"(?:[^"\\\n]|\\.)*"(?!\s*:)|-?\d+/g, pick, (value) => nested(value, 1 + pick(pick(4) === 0 ? 20_000 : 100), pick)),
  /** One text quoted in the other: as a string where it holds any, else in a fence. */
  embed: (text, pick, other) =>
    text.includes('"')
      ? swapped(text, /"(?:[^"\\\n]|\\.)*"(?!\s*:)/g, pick, () => JSON.stringify(other))
      : splice(text, pick, `\n\`\`\`\n${other}\n\`\`\`\n`),
  longLine: (text, pick) => splice(text, pick, (pieceOf(text, pick).replaceAll('\n', '') || 'x').repeat(1 + pick(2_000))),
  joinLines: (text, pick) => {
    const start = pick(text.length + 1)
    return text.slice(0, start) + text.slice(start, start + 2_000).replaceAll('\n', '') + text.slice(start + 2_000)
  },
  lineEnds: (text, pick) => text.replaceAll('\n', chosen(['\r\n', '\r', '\u2028', '\0\n', '\n\n'], pick)),
} as const satisfies Record<string, Mutation>

const MARKS = [
  '\0',
  '\uFEFF',
  '\uD800',
  '\r',
  '\n',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '```',
  '---',
  '_**User**_',
  '\n\n---\n\n**User**\n\n',
  '\n\n#### ',
  '  \n> ',
  '\n\n# aider chat started at 2026-03-02 09:20:31\n\n',
  '\n<<<<<<< SEARCH\n',
  '\n>>>>>>> REPLACE\n',
  '</tool-use>',
  '*/',
]
const VALUES = [
  '1e999',
  '-1e308',
  '9'.repeat(400),
  '1.5',
  'null',
  'true',
  '""',
  '[]',
  '{}',
  '[[[]]]',
  '{"type":"text","text":7}',
  '"\\ud800"',
]
const KEYS = ['"__proto__"', '"constructor"', '"toString"', '"length"', '"type"', '"content"', '"id"', '""']

export function shuffled<T>(values: T[], pick: Pick): T[] {
  const order = [...values]
  for (let index = order.length - 1; index > 0; index--) {
    const other = pick(index + 1)
    ;[order[index], order[other]] = [order[other] as T, order[index] as T] // both are indexes of the list
  }
  return order
}

export function pieceOf(text: string, pick: Pick): string {
  const start = pick(text.length + 1)
  return text.slice(start, start + pick(pick(10) === 0 ? 2000 : 40))
}

function splice(text: string, pick: Pick, piece: string): string {
  const start = pick(text.length + 1)
  return text.slice(0, start) + piece + text.slice(start + pick(100))
}

function replaceAt(text: string, pick: Pick, piece: string): string {
  const at = pick(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at + 1)
}

function flippedBits(text: string, pick: Pick): string {
  const bytes = new TextEncoder().encode(text)
  for (let flips = 1 + pick(30); flips > 0 && bytes.length > 0; flips--) {
    const at = pick(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8))
  }
  return new TextDecoder().decode(bytes)
}

function swapped(text: string, pattern: RegExp, pick: Pick, replace: (match: string) => string): string {
  const matches = [...text.matchAll(pattern)]
  const match = matches[pick(Math.max(matches.length, 1))]
  return match ? text.slice(0, match.index) + replace(match[0]) + text.slice(match.index + match[0].length) : text
}

function nested(value: string, depth: number, pick: Pick): string {
  return pick(2) === 0 ? '['.repeat(depth) + value + ']'.repeat(depth) : '{"content":'.repeat(depth) + value + '}'.repeat(depth)
}

function times(count: number, text: string, change: (text: string) => string): string {
  let changed = text
  for (let round = 0; round < count; round++) changed = change(changed)
  return changed
}

const chosen = <T>(values: readonly T[], pick: Pick): T => values[pick(values.length)] as T // the lists are not empty
