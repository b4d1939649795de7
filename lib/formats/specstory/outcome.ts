/** What a tool answered: the developer's refusal or stop, or a result. */
export type Outcome =
  | { type: 'rejected'; words: string | null }
  | { type: 'interrupted' }
  | { type: 'result'; exitCode: number | null; failed: boolean | null }

const REFUSAL = "The user doesn't want to proceed with this tool use."
const SAID = 'the user said:'

export function readOutcome(output: string, prose: string): Outcome {
  const text = output.trim()
  if (text.startsWith(REFUSAL)) return { type: 'rejected', words: wordsOfRefusal(text) }
  if (/^\[Request interrupted by user[^\]\n]{0,40}\]$/.test(text)) return { type: 'interrupted' }

  const exitCode = exitCodeIn(text.slice(0, 2000))
  if (exitCode !== null) return { type: 'result', exitCode, failed: exitCode !== 0 }
  if (/^(?:<tool_use_error>|apply_patch verification failed)/.test(text) || /^(?:Error|\*\*Error\*\*):?$/m.test(prose))
    return { type: 'result', exitCode: null, failed: true }
  const status = /^Status: \*\*(\w+)\*\*/m.exec(prose)?.[1]
  if (status !== undefined && /^(?:cancell?ed|rejected|declined)$/.test(status)) return { type: 'rejected', words: null }
  return { type: 'result', exitCode: null, failed: status === undefined ? null : failedBy(status) }
}

/** The harness's own words about questions left open are nobody's. */
function wordsOfRefusal(text: string): string | null {
  const at = text.indexOf(SAID)
  const words = at < 0 ? '' : text.slice(at + SAID.length).trim()
  return words === '' || words.startsWith('The user wants to clarify these questions.') ? null : words
}

/** One agent writes a code on failure only; another on each command; a third in words. */
function exitCodeIn(text: string): number | null {
  const code =
    /^Exit code (\d{1,5})\b/.exec(text) ??
    /^Process exited with code (-?\d{1,5})$/m.exec(text) ??
    /^(?:Exit Code|exit code): (-?\d{1,5})$/m.exec(text) ??
    /^The command (?:failed|completed) with exit code:? (-?\d{1,5})\b/m.exec(text)
  if (code) return Number(code[1])
  return text.startsWith('The command completed successfully.') ? 0 : null
}

function failedBy(status: string): boolean | null {
  if (/^(?:completed|success)$/.test(status)) return false
  return /^(?:error|failed)$/.test(status) ? true : null
}
