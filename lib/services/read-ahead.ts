import type { Opened } from '@/lib/containers/opened'
import { foreseen } from './foreseen-error'
import type { ReadyFile } from './ready-file'
import type { UploadContext } from './upload-context'

/** So many files, or bytes, are read side by side; the next ones wait for them. */
const MOST_FILES = 8
const MOST_BYTES = 32 * 1024 ** 2

export type Refusal = { code: string; message: string }
/** `isFault`: the server's, not the file's. */
export type ReadOne = { name: string; bytes: Uint8Array } & ({ ready: ReadyFile } | { refused: Refusal; isFault: boolean })

/** Reads files side by side and hands them on in their order, as many at once as are done. */
export async function* readAhead(context: UploadContext, opened: AsyncIterable<Opened>): AsyncGenerator<ReadOne[]> {
  const source = opened[Symbol.asyncIterator]()
  const pending: Pending[] = []
  let isOpen = true
  while (isOpen || pending.length > 0) {
    while (isOpen && hasRoom(pending)) {
      const next = await source.next()
      if (next.done) isOpen = false
      else pending.push(begin(context, next.value))
    }
    await pending[0]?.done
    const rest = pending.findIndex(({ result }) => result === null)
    const done = pending.splice(0, rest === -1 ? pending.length : rest)
    if (done.length > 0) yield done.flatMap(({ result }) => result ?? [])
  }
}

type Pending = { size: number; result: ReadOne | null; done: Promise<void> }

const hasRoom = (pending: Pending[]) => pending.length < MOST_FILES && pending.reduce((sum, { size }) => sum + size, 0) < MOST_BYTES

function begin(context: UploadContext, file: Opened): Pending {
  const pending: Pending = { size: 'bytes' in file ? file.bytes.byteLength : 0, result: null, done: Promise.resolve() }
  pending.done = readOne(context, file).then((result) => {
    pending.result = result
  })
  return pending
}

async function readOne(context: UploadContext, file: Opened): Promise<ReadOne> {
  const { name } = file
  if ('error' in file) return { name, bytes: new Uint8Array(), refused: file.error, isFault: false }
  const { bytes } = file
  try {
    const reading = await context.read(file)
    return 'ready' in reading ? { name, bytes, ready: reading.ready } : { name, bytes, refused: reading.unreadable, isFault: false }
  } catch (error) {
    context.onError(error)
    return { name, bytes, refused: foreseen(error), isFault: true }
  }
}
