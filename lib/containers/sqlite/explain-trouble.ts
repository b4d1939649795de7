import type { ContainerError } from '../opened'

/** The kinds of trouble that SQLite tells apart by number. */
const CODES = { noMemory: 7, interrupted: 9, tooBig: 18, unreadable: 26 }

/** Why a database could not be read, for people. What is no trouble of a database or a file is thrown on. */
export function explainTrouble(error: unknown): ContainerError {
  if (!(error instanceof Error)) throw error
  if ('syscall' in error)
    return { code: 'unreadable_file', message: `The file could not be read: ${error.message}. Check that it is there and may be read.` }
  if (error instanceof RangeError || error.name === 'WasmAllocError') return TOO_LARGE
  if (error instanceof WebAssembly.RuntimeError) return DAMAGED
  switch (codeOf(error)) {
    case null:
      throw error
    case CODES.interrupted:
      return TOO_LONG
    case CODES.noMemory:
    case CODES.tooBig:
      return TOO_LARGE
    case CODES.unreadable:
      return UNREADABLE
    default:
      return DAMAGED
  }
}

/** Nothing more can be read from this database. */
export function isEnd(trouble: ContainerError): boolean {
  return trouble === TOO_LONG
}

/** Extended codes tell the kind in their last eight bits. */
function codeOf(error: Error): number | null {
  return 'resultCode' in error && typeof error.resultCode === 'number' ? error.resultCode & 0xff : null
}

const TOO_LONG = {
  code: 'too_large',
  message: 'Reading this database takes too long. Send its sessions one by one, as files that the agent exports.',
}
const TOO_LARGE = {
  code: 'too_large',
  message: 'This database holds a value that is larger than a file may be. Raise MAX_FILE_MB on the server.',
}
const UNREADABLE = {
  code: 'unreadable_database',
  message: 'This is no SQLite database, or it is encrypted. Send the file as the agent wrote it.',
}
const DAMAGED = {
  code: 'damaged_database',
  message: 'This SQLite database is damaged, or a program was writing to it. Close the program, make a new copy and send that.',
}
