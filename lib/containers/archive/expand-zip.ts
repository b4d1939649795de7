import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { type ArchiveLimits, failedEntry, type UnpackedEntry } from './archive-limits'
import { readEntry } from './read-entry'
import { tooLarge } from './unpack-bytes'

/** The files of a zip. A broken entry is told and passed over; a broken list ends the reading, and what came before it stands. */
export async function* expandZip(archive: { name: string; bytes: Uint8Array }, limits: ArchiveLimits): AsyncGenerator<UnpackedEntry> {
  let count = 0
  let left = limits.maxTotalBytes
  for await (const listed of entriesOf(archive.bytes)) {
    if (listed instanceof Error) {
      yield failedEntry(archive.name, 'corrupt_archive', damaged(listed))
      return
    }
    if (++count > limits.maxEntries) {
      yield failedEntry(archive.name, 'too_many_files', tooMany(limits.maxEntries))
      return
    }
    const { read, spent } = await readEntry(archive.bytes, listed, left, limits)
    left -= spent
    if (read) yield read
    if (left <= 0 && spent > 0) {
      yield { name: archive.name, error: tooLarge('the whole archive', limits.maxTotalBytes) }
      return
    }
  }
}

type ListedEntry = { zip: ZipFile; entry: Entry }

async function* entriesOf(bytes: Uint8Array): AsyncGenerator<ListedEntry | Error> {
  try {
    // Its own checks of names and sizes would end the reading at the first bad entry; `readEntry` checks each by itself.
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: false,
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
