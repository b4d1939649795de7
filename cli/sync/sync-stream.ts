import { type FileHandle, open } from 'node:fs/promises'
import type { Source } from '../stores/find-sources'
import { storeOf } from '../stores/stores'
import { prefixHash, readLines } from './growing-file'
import { type Pass, seenText } from './pass'
import type { Report } from './report'
import { sendLines } from './send-lines'
import { StreamEntry } from './state'
import { newEntry } from './stream-entry'
import { NOWHERE, reportOn, surroundingsOf } from './surroundings'

/** Sends what a growing file has more than the server. */
export async function syncStream(pass: Pass, source: Source): Promise<Report> {
  const known = await pass.state.read(source.path, StreamEntry)
  const isFinished = pass.now - source.changedAt >= pass.finalAfterMs
  const isAsBefore = (known && isSeen(known, source) && (known.final || !isFinished)) || wasRejected(pass, source)
  if (isAsBefore)
    return reportOn(source, { ...NOWHERE, folder: known?.folders[0] ?? null }, { outcome: 'unchanged', bytes: 0, reason: null })

  const file = await open(source.path)
  try {
    const hashTo = prefixHash(file)
    const entry = await currentEntry(known, source, hashTo)
    await scanFolders(file, source, entry)
    const around = await surroundingsOf(pass, source, await allFolders(source, entry))
    if (around.kept) {
      await pass.state.write(entry)
      return reportOn(source, around, { ...around.kept, bytes: 0 })
    }
    return reportOn(source, around, await sendLines(pass, { source, file, entry, hashTo, isFinished, around }))
  } finally {
    await file.close()
  }
}

const isSeen = ({ seen }: StreamEntry, { bytes, changedAt }: Source) => seen?.bytes === bytes && seen.changedAt === changedAt

/** A process that stays tries a file again when it has changed. */
const wasRejected = ({ keptBack }: Pass, source: Source) => keptBack.get(source.path) === seenText(source)

/** A file that does not begin with what was sent before was begun anew. */
async function currentEntry(known: StreamEntry | null, source: Source, hashTo: (bytes: number) => Promise<string>): Promise<StreamEntry> {
  if (!known) return newEntry(source.path, 0)
  const { bytes, hash } = known.claimed
  const goesOn = bytes <= source.bytes && (bytes === 0 || (await hashTo(bytes)) === hash)
  if (!goesOn) return newEntry(source.path, known.generation + 1)
  return known.scanned > source.bytes ? { ...known, scanned: 0, folders: [] } : { ...known }
}

/** Before anything leaves, as the session may have gone into a folder that is ignored. */
async function scanFolders(file: FileHandle, source: Source, entry: StreamEntry): Promise<void> {
  const { foldersIn } = storeOf(source.store)
  const found = new Set(entry.folders)
  while (entry.scanned < source.bytes) {
    const lines = await readLines(file, entry.scanned, source.bytes, false)
    if (lines.length === 0) break
    for (const folder of foldersIn(lines.toString('utf8'))) found.add(folder)
    entry.scanned += lines.length
  }
  entry.folders = [...found]
}

async function allFolders(source: Source, entry: StreamEntry): Promise<string[]> {
  const beside = await storeOf(source.store).folderBeside?.(source.path)
  return beside ? [beside, ...entry.folders] : entry.folders
}
