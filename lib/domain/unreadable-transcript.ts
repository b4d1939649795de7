export type UnreadableCode = 'empty' | 'binary' | 'encoding' | 'unknown_format' | 'no_session'

/** A file that no transcript can be read from. The message says what happened and what to do. */
export class UnreadableTranscript extends Error {
  constructor(
    readonly code: UnreadableCode,
    message: string,
  ) {
    super(message)
    this.name = 'UnreadableTranscript'
  }
}
