import type { FileContext } from './file-context'

/** A file as it came in, and what its surroundings tell of it. */
export type ReceivedFile = {
  name: string
  bytes: Uint8Array
  context?: FileContext | null
  /** What its container has to tell the sender about it. */
  notes?: readonly string[]
}
