import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { ReceivedFile } from '@/lib/domain/received-file'
import { type FailedFile, failed, type ListedFile } from '../opened'
import type { ArchiveLimits } from './archive-limits'
import { entryPath } from './entry-path'
import { nameOf, type Place, readEntry } from './read-entry'
import { tooLarge } from './unpack-bytes'

export type ZipList = {
  files: ListedFile[]
  /** Why the list is not whole: it is damaged or too long. */
  trouble: FailedFile | null
  /** Set once all entries together have reached their limit; what is read after that is refused. */
  exhausted: () => FailedFile | null
}

/** The files of a zip by its list. Each is unpacked when it is read, and all together up to the limit. */
export async function listZip(archive: ReceivedFile, limits: ArchiveLimits): Promise<ZipList> {
  const files: ListedFile[] = []
  const budget: Budget = { left: limits.maxTotalBytes, counted: new Set(), broken: false }
  const exhausted = () => (budget.broken ? { name: archive.name, error: tooLarge('the whole archive', limits.maxTotalBytes) } : null)
  let count = 0
  for await (const one of entriesOf(archive.bytes)) {
    if (one instanceof Error) return { files, exhausted, trouble: failed(archive.name, 'corrupt_archive', damaged(one)) }
    if (++count > limits.maxEntries)
      return { files, exhausted, trouble: failed(archive.name, 'too_many_files', tooMany(limits.maxEntries)) }
    const name = nameOf(one.entry)
    const path = entryPath(name)
    if (path === 'unsafe') files.push(refused(name))
    if (path === 'file')
      files.push({
        name,
        context: archive.context ?? null,
        read: (maxEntryBytes = limits.maxEntryBytes) => readWithin(budget, { ...one, bytes: archive.bytes }, { ...limits, maxEntryBytes }),
      })
  }
  return { files, exhausted, trouble: null }
}

type Budget = { left: number; counted: Set<Entry>; broken: boolean }

/** An entry that is read twice is counted once: what is bounded is how much one archive may unpack to. */
async function readWithin(budget: Budget, place: Place, limits: ArchiveLimits) {
  const again = budget.counted.has(place.entry)
  const { content, spent } = await readEntry(place, again ? limits.maxTotalBytes : budget.left, limits)
  if (again) return content
  budget.counted.add(place.entry)
  budget.left -= spent
  if (budget.left <= 0 && spent > 0) budget.broken = true
  return content
}

function refused(name: string): ListedFile {
  const error = {
    code: 'unsafe_path',
    message: 'The path leads out of the archive or is not a plain relative path. Pack the file again under a relative path.',
  }
  return { name: name.replace(/\p{Cc}/gu, '?'), read: async () => ({ error }) }
}

async function* entriesOf(bytes: Uint8Array): AsyncGenerator<{ zip: ZipFile; entry: Entry } | Error> {
  try {
    // Its own checks of names and sizes would end the reading at the first bad entry; `readEntry` checks each by itself.
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: false,
      autoClose: false,
    })
    for await (const entry of zip.eachEntry()) yield { zip, entry }
  } catch (error) {
    yield error instanceof Error ? error : new Error(String(error))
  }
}

const damaged = ({ message }: Error) =>
  `The zip archive is damaged or not complete: ${message}. The files before that were taken; pack the rest again.`

const tooMany = (most: number) =>
  `The archive lists more than the ${most} files that are allowed. The first ${most} were taken; upload the rest in parts.`
