export type Piece = { text: string } | { target: string | null; block: string }

const SEARCH = /^<{5,9} SEARCH\s*>?\s*$/
const REPLACE = /^>{5,9} REPLACE\s*$/
const FENCE = /^\s{0,3}(?:`{3,}|~{3,}|<\/?(?:source|code|pre|codeblock|sourcecode)>)[\w+.#-]*\s*$/
const PATH = /^(?:[^\s`*<>|"]*[./\\]\w[^\s`*<>|"]*|Makefile|Dockerfile)$/

const LONGEST = 300
/** No mark is as long as a line that would take a pattern too long. */
const is = (mark: RegExp, line: string) => line.length <= LONGEST && mark.test(line)

/** Words, and between them the SEARCH/REPLACE blocks with the file that is named above each; one that never ends is words. */
export function readEdits(answer: string): Piece[] {
  const lines = answer.split('\n')
  const ends = blockEnds(lines)
  const pieces: Piece[] = []
  let words: string[] = []
  let target: string | null = null
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const end = is(SEARCH, line) ? ends[index] : undefined
    if (end === undefined) {
      words.push(line)
      continue
    }
    target = takeHead(words) ?? target
    pieces.push({ text: words.join('\n').trim() }, { target, block: lines.slice(index, end + 1).join('\n') })
    words = []
    index = is(FENCE, lines[end + 1] ?? '') ? end + 1 : end
  }
  pieces.push({ text: words.join('\n').trim() })
  return pieces.filter((piece) => !('text' in piece) || piece.text !== '')
}

/** Takes the fence and the file's name, which stand above a block in either order, off the words. */
function takeHead(words: string[]): string | null {
  let named: string | null = null
  for (let steps = 0; steps < 3; steps++) {
    const line = words.at(-1) ?? ''
    if (line.length > LONGEST) break
    const name = line
      .trim()
      .replace(/^[#*`\s]+|[*`:\s]+$/g, '')
      .trim()
    if (!is(FENCE, line)) {
      if (named !== null || !PATH.test(name)) break
      named = name
    }
    words.pop()
  }
  return named
}

function blockEnds(lines: string[]): (number | undefined)[] {
  const ends: (number | undefined)[] = []
  let next: number | undefined
  for (let index = lines.length - 1; index >= 0; index--) {
    ends[index] = next
    const line = lines[index] ?? ''
    if (is(REPLACE, line)) next = index
    else if (is(SEARCH, line)) next = undefined
  }
  return ends
}
