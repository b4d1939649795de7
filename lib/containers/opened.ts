import type { FileContext } from '@/lib/domain/file-context'
import type { ReceivedFile } from '@/lib/domain/received-file'

export type ContainerError = { code: string; message: string }
export type Content = { bytes: Uint8Array } | { error: ContainerError }

/** A file whose bytes are fetched only when its turn comes, so that a large archive is never held unpacked. */
export type ListedFile = {
  name: string
  /** Refuses what is larger than a transcript may be, or than `maxBytes`. */
  read: (maxBytes?: number) => Promise<Content>
  context?: FileContext | null
}

export type FailedFile = { name: string; error: ContainerError }
/** What comes out of a container: a transcript file, or why it is none. */
export type Opened = ReceivedFile | FailedFile

export function failed(name: string, code: string, message: string): FailedFile {
  return { name, error: { code, message } }
}

/** A received file as one that is listed. */
export function listed({ name, bytes, context = null }: ReceivedFile): ListedFile {
  return { name, context, read: async () => ({ bytes }) }
}
