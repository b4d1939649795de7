/** What an attempt to send came to. Only what certainly did not arrive may be tried again. */
export type Outcome =
  | { kind: 'sent'; receipt: string }
  | { kind: 'refused'; error: string; again: false }
  /** `afterMs`: the receiver asked to wait so long. */
  | { kind: 'refused'; error: string; again: true; afterMs: number }
  | { kind: 'unknown'; error: string }

export const refusedForGood = (error: string): Outcome => ({ kind: 'refused', error, again: false })
export const refusedForNow = (error: string, afterMs = 0): Outcome => ({ kind: 'refused', error, again: true, afterMs })

/** The connection broke when the receiver may have had all of it. */
export const lost = (what: string): Outcome => ({
  kind: 'unknown',
  error: `${what} after all of it was sent. It may have arrived, so it is not sent again. Look there.`,
})

const SHOWN = 200
/** Of what is longer nobody looks for addresses. */
const READ = 1_000
const MAILBOX = /([^\s<>@:;,"'()])[^\s<>@:;,"'()]*@(?=[^\s<>@])/gu

/** What a stranger's server answered, on one short line, of the addresses of people only the first letter and the host. */
export function shortAnswer(text: string): string {
  const line = text
    .slice(0, READ)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(MAILBOX, '$1…@')
    .trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}
