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
  /** Where it lies on this machine, so that a large database is read in place. */
  path?: string
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

/** The file, refused where it is larger than one of its kind may be. */
export function within(file: ListedFile, most: number): ListedFile {
  const read = async (maxBytes = most): Promise<Content> => {
    const content = await file.read(maxBytes)
    return 'bytes' in content && content.bytes.byteLength > maxBytes ? { error: tooLarge(content.bytes.byteLength, maxBytes) } : content
  }
  return { ...file, read }
}

export function tooLarge(size: number, most: number): ContainerError {
  const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(0)} MB`
  const message = `The file has ${megabytes(size)}, more than the ${megabytes(most)} that are allowed. Split it, or raise MAX_FILE_MB on the server.`
  return { code: 'too_large', message }
}
