/** The command line of a shell call: the script where a shell is asked to run one. Null if there is none. */
export function commandOf(input: unknown): string | null {
  if (typeof input === 'string') return fromScript(input) ?? input
  if (typeof input !== 'object' || input === null) return null
  const { command, cmd, chars } = input as Record<string, unknown> // an object, checked above
  const given = command ?? cmd ?? chars
  if (typeof given === 'string') return given
  return Array.isArray(given) ? fromWords(given.map(String)) : null
}

const SHELL = /(?:^|[\\/])(?:(?:ba|z|da|k|fi|)sh|pwsh|powershell|cmd)(?:\.exe)?$/i
const RUN = /^(?:-l?i?c|-command|\/c)$/i

function fromWords(words: string[]): string {
  const run = words.findIndex((word) => RUN.test(word))
  const isScript = SHELL.test(words[0] ?? '') && run > 0 && words.length > run + 1
  return isScript ? words.slice(run + 1).join(' ') : words.join(' ')
}

/** Later versions call the shell from a small script of their own: `await tools.exec_command({cmd: "…"})`. */
function fromScript(script: string): string | null {
  const commands = [...script.matchAll(/\b"?cmd"?:\s*("(?:[^"\\\n]|\\.)*")/g)].map(([, literal]) => unquoted(literal ?? ''))
  return commands.length === 0 ? null : commands.join('\n')
}

function unquoted(literal: string): string {
  try {
    return String(JSON.parse(literal))
  } catch {
    return literal.slice(1, -1)
  }
}
