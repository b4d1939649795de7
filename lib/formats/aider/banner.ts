export type Banner = { version: string | null; isScripted: boolean; answersItself: boolean }

const PROGRAM = /^(?:\S*[\\/])?aider(?:\.exe|\.py|-script\.py)?(?:\s|$)|^\S*[\\/]aider[\\/]__main__\.py\b/i
const SCRIPTED = /\s(?:--message|--msg|-m|--message-file|-f)(?:[\s=]|$)/
const YES = /\s--yes(?:-always)?(?:\s|$)/

/** The program's name, its command line and the model, told at the start of a session and again when they change. */
export function readBanner(messages: string[]): Banner {
  const started = messages.find((message) => PROGRAM.test(message)) ?? ''
  const version = messages.map((message) => /^Aider v(\S+)$/.exec(message)?.[1]).find((one) => one !== undefined)
  return { version: version ?? null, isScripted: SCRIPTED.test(started), answersItself: YES.test(started) }
}

/** The model that answers from now on; null for other messages. */
export function modelIn(message: string): string | null {
  const told = /^(?:Models?|Main model): ([^\n]{1,200}?)(?: with [\w-]+ edit format\b|,|$)/.exec(message)
  return told?.[1] ?? null
}
