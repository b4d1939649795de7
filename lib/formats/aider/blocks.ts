/** What was typed, what the model answered, and what the program told: one string for each of its messages. */
export type Block = { type: 'prompt'; text: string } | { type: 'answer'; text: string } | { type: 'told'; messages: string[] }

type Open = { type: Block['type']; lines: string[][] }

/**
 * Parts a session by how the program writes it. An answer stands between blank lines and leaves one more behind it, so that a prompt
 * behind an answer has two blank lines above and a heading within it has one. Prompts and messages end in two spaces (`trimmed`: in
 * none); a message of several lines has its `> ` before the first and the spaces behind the last.
 */
export function readBlocks(lines: string[], trimmed: boolean): Block[] {
  const ends = trimmed ? [] : messageEnds(lines)
  const blocks: Open[] = []
  let blanks = 1
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const last = blocks.at(-1)
    if (line.trim() === '') {
      blanks++
      if (last?.type === 'answer') last.lines[0]?.push('')
      continue
    }
    const isEnded = trimmed || line.endsWith('  ')
    const isBeside = blanks === 0 && last !== undefined && last.type !== 'answer'
    if (last?.type === 'prompt' && blanks === 0 && line.startsWith('####')) last.lines[0]?.push(line.slice(5))
    else if (line.startsWith('#### ') && isEnded && blanks >= (last?.type === 'answer' ? 2 : 1))
      blocks.push(opened('prompt', line.slice(5)))
    else if (/^>(?: |$)/.test(line) && (isBeside || (isEnded && blanks > 0))) {
      const end = isEnded ? index : (ends[index] ?? index)
      const message = [line.slice(2), ...lines.slice(index + 1, end + 1)]
      if (last?.type === 'told') last.lines.push(message)
      else blocks.push({ type: 'told', lines: [message] })
      index = end
    } else if (last?.type === 'told' && blanks === 0) last.lines.at(-1)?.push(line)
    else if (last?.type === 'answer') last.lines[0]?.push(line)
    else blocks.push(opened('answer', line))
    blanks = 0
  }
  return blocks.map(closed)
}

const opened = (type: 'prompt' | 'answer', line: string): Open => ({ type, lines: [[line]] })

function closed({ type, lines }: Open): Block {
  const [first = []] = lines
  if (type === 'told') return { type, messages: lines.map((message) => message.join('\n').trim()).filter((message) => message !== '') }
  const written = type === 'prompt' ? first.map((line) => line.replace(/ {2}$/, '')) : first
  return { type, text: written.join('\n').trim() }
}

/** For each line, where a message that it leaves open ends; nowhere if a prompt or another message comes before an end. */
function messageEnds(lines: string[]): (number | undefined)[] {
  const ends: (number | undefined)[] = []
  let next: number | undefined
  for (let index = lines.length - 1; index >= 0; index--) {
    ends[index] = next
    const line = lines[index] ?? ''
    if (line.endsWith('  ') && line.trim() !== '') next = /^(?:####|>) /.test(line) ? undefined : index
  }
  return ends
}
